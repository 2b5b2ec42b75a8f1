"""Instants, numbers and units: each is exactly one thing, or it is refused."""

from __future__ import annotations

import math

import pytest

from protocols.formats.ccsds.quantities import instant, number, same_unit

NOON = 1_688_558_400_000  # 2023-07-05T12:00:00Z


@pytest.mark.parametrize(
    "text",
    [
        "2023-07-05T12:00:00",
        "2023-07-05T12:00:00.000",
        "2023-07-05T12:00:00.000000",
        "2023-07-05T12:00:00.",
        "2023-07-05T12:00:00Z",
        "2023-07-05t12:00:00z",
        "2023-07-05T12:00:00+00:00",
        "2023-186T12:00:00",
        "2023-186T12:00:00.0Z",
        "2023-07-05T12:00:00.0004999999999999",
        "2023-07-05T11:59:59.99951",
    ],
)
def test_one_instant_is_written_in_many_ways(text: str) -> None:
    assert instant(text) == NOON


def test_a_leap_second_counts_as_the_second_after_it() -> None:
    assert instant("2016-12-31T23:59:60.250") == instant("2017-01-01T00:00:00.250")
    assert instant("2016-366T23:59:60") == instant("2017-01-01T00:00:00")
    assert instant("2023-07-05T12:00:60") is None
    assert instant("2016-12-30T23:59:60") is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2023-07-05",
        "2023-07-05 12:00:00",
        "2023-07-05T12:00",
        "2023-7-5T12:00:00",
        "05/07/2023 12:00:00",
        "2023-07-05T12:00:00+02:00",
        "2023-07-05T12:00:00 TAI",
        "2023-07-05T24:00:00",
        "2023-07-05T12:60:00",
        "2023-02-29T12:00:00",
        "2023-366T12:00:00",
        "2023-000T12:00:00",
        "2023-13-01T12:00:00",
        "0023-07-05T12:00:00",
        "9999-07-05T12:00:00",
        "2023-07-05T12:00:00,5",
        "2023-07-05T12:00:00\n",
        "٢٠٢٣-07-05T12:00:00",
        "J2000",
    ],
)
def test_what_may_be_another_time_is_none(text: str) -> None:
    assert instant(text) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [("715", 715.0), ("4.835E-05", 4.835e-05), ("3.303E02", 330.3), (".5", 0.5), ("+1.", 1.0), ("1.0D-05", 1e-05)],
)
def test_numbers_as_programs_write_them(text: str, value: float) -> None:
    assert number(text) == value


def test_a_minus_sign_out_of_a_pdf_is_a_minus_sign() -> None:
    assert number("\u221221.3") == -21.3


def test_minus_zero_is_zero() -> None:
    value = number("-0.0")
    assert value is not None
    assert math.copysign(1.0, value) == 1.0


@pytest.mark.parametrize(
    "text", ["", "NaN", "inf", "-Infinity", "1e999", "1_000", "0x1F", "1,5", "1 000", "55 m", "٥٥", "1e", "--1", "55\n"]
)
def test_what_is_not_a_finite_number_is_none(text: str) -> None:
    assert number(text) is None


@pytest.mark.parametrize(
    ("given", "standard"),
    [("m/s^2", "m/s**2"), ("M/S**2", "m/s**2"), ("m2", "m**2"), ("m / s", "m/s"), ("km/sec", "km/s"), ("n/a", "")],
)
def test_units_are_spelled_in_many_ways(given: str, standard: str) -> None:
    assert same_unit(given, standard)


@pytest.mark.parametrize(("given", "standard"), [("km", "m"), ("m/s", "km/s"), ("%", ""), ("m", "m**2"), ("s", "d")])
def test_another_unit_is_another_unit(given: str, standard: str) -> None:
    assert not same_unit(given, standard)
