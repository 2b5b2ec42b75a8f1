"""Every route there is: from this list the door is built and OpenAPI is written."""

from __future__ import annotations

from hotline.node.doors.api import (
    attachments,
    centres,
    consumers,
    deliveries,
    docs_page,
    drafts,
    events,
    messages,
    metrics,
    node,
    objects,
    openapi,
    problem_pages,
    schemas,
    tokens,
)
from hotline.node.doors.api.routes import Route

__all__ = ["ROUTES"]

ROUTES: tuple[Route, ...] = (
    *messages.ROUTES,
    *deliveries.ROUTES,
    *drafts.ROUTES,
    *events.ROUTES,
    *consumers.ROUTES,
    *attachments.ROUTES,
    *objects.ROUTES,
    *centres.ROUTES,
    *schemas.ROUTES,
    *tokens.ROUTES,
    *node.ROUTES,
    *metrics.ROUTES,
    *problem_pages.ROUTES,
    *openapi.ROUTES,
    *docs_page.ROUTES,
)
