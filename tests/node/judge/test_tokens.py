"""Codes and tokens of services: once, for a while, one heir, and what a second use of a code ends."""

from __future__ import annotations

import pytest

from hotline.node.judge.effects import Enter, KeepToken, KeepTokenCode, UseTokenCode, WithdrawToken
from hotline.node.judge.events import TokenCodeMade, TokenCollected, TokenRevoked, TokenRotated
from hotline.node.judge.facts import Token, TokenCode
from hotline.node.judge.switchboard import accept
from hotline.node.judge.tokens import CODE_MS, GRACE_MS, MOST_CODES, token_id
from protocols.errors import Code, Refused
from tests.node.judge.scene import Judge, effects, told
from tests.parties import NOW, World, seed
from tests.programs import Program

CODE, FIRST, SECOND, THIRD = seed("code"), seed("first token"), seed("second token"), seed("third token")


@pytest.fixture
def judge(world: World) -> Judge:
    return Judge(world, "MERIDIAN", roster=Program(world.meridian).listed(world.roster("MERIDIAN")))


def code(until: int = NOW + CODE_MS, *, token: bytes | None = None, service: str = "OPS-BRIDGE") -> TokenCode:
    return TokenCode(service, until, used=token is not None, token=token)


def held(hash: bytes, *, until: int | None = None, before: bytes | None = None) -> Token:
    return Token(hash, "OPS-BRIDGE", until, before)


# -- a code ----------------------------------------------------------------------------------------------------------


def test_an_officer_makes_a_code_for_a_service_that_is_listed(judge: Judge) -> None:
    decision = accept(TokenCodeMade(CODE, "OPS-BRIDGE", "WATCH-1"), judge.facts)
    assert effects(decision, KeepTokenCode) == [KeepTokenCode(CODE, "OPS-BRIDGE", "WATCH-1", NOW + CODE_MS)]
    assert effects(decision, Enter) == [Enter("token", CODE)]
    [entry] = told(decision, "token")
    assert (entry["what"], entry["by"], entry["service"]) == ("code", "WATCH-1", "OPS-BRIDGE")
    assert CODE not in entry.values()


def test_there_is_no_code_for_a_service_that_the_roster_does_not_list(judge: Judge) -> None:
    for name in ("OTHER", "WATCH-1"):
        with pytest.raises(Refused) as error:
            accept(TokenCodeMade(CODE, name, "WATCH-1"), judge.facts)
        assert error.value.code is Code.NOT_FOUND


def test_so_many_codes_wait_and_no_more(judge: Judge) -> None:
    waiting = tuple(seed("code", number) for number in range(MOST_CODES))
    decision = accept(TokenCodeMade(CODE, "OPS-BRIDGE", "WATCH-1"), judge.knows(codes=waiting).facts)
    assert effects(decision, UseTokenCode) == [UseTokenCode(waiting[0], None)]


# -- collected -------------------------------------------------------------------------------------------------------


def test_a_code_gives_one_token(judge: Judge) -> None:
    decision = accept(TokenCollected(CODE, FIRST), judge.knows(code=code()).facts)
    assert effects(decision, KeepToken) == [KeepToken(FIRST, "OPS-BRIDGE")]
    assert effects(decision, UseTokenCode) == [UseTokenCode(CODE, FIRST)]
    assert decision.answer == {"service": "OPS-BRIDGE", "code": None}


def test_a_code_that_is_unknown_or_old_gives_none(judge: Judge) -> None:
    for known in (None, code(NOW), code(service="GONE")):
        decision = accept(TokenCollected(CODE, FIRST), judge.knows(code=known).facts)
        assert (decision.effects, decision.answer["code"]) == ((), "token_unknown")


def test_used_twice_in_its_time_it_ends_what_it_gave_and_what_took_its_place(judge: Judge) -> None:
    known = judge.knows(code=code(token=FIRST), tokens=(held(FIRST, until=NOW + 5), held(SECOND, before=FIRST)))
    decision = accept(TokenCollected(CODE, THIRD), known.facts)
    assert effects(decision, WithdrawToken) == [WithdrawToken(FIRST, NOW), WithdrawToken(SECOND, NOW)]
    assert effects(decision, KeepToken) == []
    assert decision.answer["code"] == "token_unknown"
    assert "used twice" in told(decision, "alarm")[0]["detail"]


def test_a_used_code_that_is_found_later_ends_nothing(judge: Judge) -> None:
    known = judge.knows(code=code(NOW, token=FIRST), tokens=(held(FIRST),))
    decision = accept(TokenCollected(CODE, SECOND), known.facts)
    assert (decision.effects, decision.answer["code"]) == ((), "token_unknown")


def test_another_code_s_token_goes_on(judge: Judge) -> None:
    known = judge.knows(code=code(token=FIRST), tokens=(held(FIRST), held(SECOND)))
    decision = accept(TokenCollected(CODE, THIRD), known.facts)
    assert effects(decision, WithdrawToken) == [WithdrawToken(FIRST, NOW)]


# -- rotated and revoked ---------------------------------------------------------------------------------------------


def test_the_old_token_works_ten_minutes_more(judge: Judge) -> None:
    decision = accept(TokenRotated(FIRST, SECOND), judge.knows(token=held(FIRST), tokens=(held(FIRST),)).facts)
    assert effects(decision, WithdrawToken) == [WithdrawToken(FIRST, NOW + GRACE_MS)]
    assert effects(decision, KeepToken) == [KeepToken(SECOND, "OPS-BRIDGE", FIRST)]


def test_asked_again_because_the_answer_was_lost_there_is_one_heir_and_no_more_time(judge: Judge) -> None:
    old = held(FIRST, until=NOW + 60_000)
    known = judge.knows(token=old, tokens=(old, held(SECOND, before=FIRST)))
    decision = accept(TokenRotated(FIRST, THIRD), known.facts)
    assert effects(decision, WithdrawToken) == [WithdrawToken(SECOND, NOW), WithdrawToken(FIRST, NOW + 60_000)]


def test_a_token_that_ended_is_not_rotated(judge: Judge) -> None:
    for token in (None, held(FIRST, until=NOW)):
        with pytest.raises(Refused) as error:
            accept(TokenRotated(FIRST, SECOND), judge.knows(token=token).facts)
        assert error.value.code is Code.TOKEN_UNKNOWN


def test_an_officer_takes_one_back_or_all_with_their_codes(judge: Judge) -> None:
    known = judge.knows(tokens=(held(FIRST), held(SECOND), held(THIRD, until=NOW)), codes=(CODE,))
    one = accept(TokenRevoked("OPS-BRIDGE", "WATCH-1", token_id(SECOND)), known.facts)
    assert effects(one, WithdrawToken) == [WithdrawToken(SECOND, NOW)]
    assert effects(one, UseTokenCode) == []
    all_ = accept(TokenRevoked("OPS-BRIDGE", "WATCH-1"), known.facts)
    assert effects(all_, WithdrawToken) == [WithdrawToken(FIRST, NOW), WithdrawToken(SECOND, NOW)]
    assert effects(all_, UseTokenCode) == [UseTokenCode(CODE, None)]
    with pytest.raises(Refused) as error:
        accept(TokenRevoked("OPS-BRIDGE", "WATCH-1", "00000000"), known.facts)
    assert error.value.code is Code.NOT_FOUND
