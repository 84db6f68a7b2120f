package dk.opgang.initiatives.budgeting.voting;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.budgeting.BudgetingFault;
import dk.opgang.initiatives.budgeting.round.BudgetRound;
import dk.opgang.initiatives.budgeting.round.BudgetRounds;
import dk.opgang.initiatives.budgeting.round.RoundClock;
import dk.opgang.initiatives.budgeting.voting.BallotBox.Standing;
import dk.opgang.initiatives.budgeting.voting.BallotBox.Voter;
import dk.opgang.initiatives.elsewhere.Survivors;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.crypto.SubjectCipher;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Casts a vote. The roll is told that somebody has voted, the box gets a sealed ballot, and the voter a receipt that both know nothing of;
 * no event, no log and no answer that is kept says what was voted.
 */
@Singleton
class CastVote {

    private final BudgetRounds rounds;
    private final RoundClock clock;
    private final OpenVotes votes;
    private final BallotBox box;
    private final Voters voters;
    private final Survivors survivors;
    private final Diary diary;

    CastVote(
            BudgetRounds rounds,
            RoundClock clock,
            OpenVotes votes,
            BallotBox box,
            Voters voters,
            Survivors survivors,
            Diary diary) {
        this.rounds = rounds;
        this.clock = clock;
        this.votes = votes;
        this.box = box;
        this.voters = voters;
        this.survivors = survivors;
        this.diary = diary;
    }

    @Transactional
    VoteReceipt cast(Caller caller, UUID roundId, VoteForm told) {
        VoteForm vote = told.about(survivors::of);
        OpenVote open = votes.find(caller, roundId).orElseThrow(() -> closed(caller, roundId));
        Faults faults = new Faults();
        open.rules().check(faults, "/approvals", vote.approvals(), open.numbers());
        UUID participant = vote.participantId();
        Voter voter = participant == null
                ? byCode(vote, open.key())
                : resident(caller, rounds.get(caller, roundId), participant, faults);
        requireNone(roundId, voter, faults);

        String receipt = CodeLetters.newReceipt();
        byte[] sealed = open.key().encrypt(PackedBallot.pack(vote.approvals(), open.highest()));
        Standing cast = box.cast(roundId, voter, sealed, CodeLetters.receiptHash(receipt));
        require(cast, faults);
        if (voter.participantId() != null && voter.municipality() != null) {
            diary.note(
                    caller,
                    "voted",
                    new Diary.Subject(
                            "budget-rounds/" + roundId,
                            voter.participantId(),
                            voter.municipality(),
                            open.initiativeId()));
        }
        return new VoteReceipt(receipt, vote.approvals().isEmpty());
    }

    /** That a ballot is in the count, or 404. */
    @Transactional
    VoteReceipt.Found find(Caller caller, UUID roundId, String receipt) {
        rounds.get(caller, roundId);
        if (!box.hasReceipt(roundId, CodeLetters.receiptHash(receipt))) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return new VoteReceipt.Found(true);
    }

    /** Why nobody can vote, or 404. If the clock has just opened the vote, the request begins anew. */
    private ProblemException closed(Caller caller, UUID roundId) {
        clock.upToDate(rounds.get(caller, roundId));
        return new ProblemException(VotingProblem.VOTING_NOT_OPEN);
    }

    private static Voter byCode(VoteForm vote, SubjectCipher key) {
        String code = vote.votingCode() == null ? "" : vote.votingCode();
        return new Voter(key.hash(CodeLetters.plain(code)), null, null);
    }

    private Voter resident(Caller caller, BudgetRound round, UUID participant, Faults faults) {
        String municipality =
                voters.municipalityOf(caller, round, participant, faults).orElse(null);
        return new Voter(null, participant, municipality);
    }

    /** If the ballot is faulty, the voter is told at once if the code is too. */
    private void requireNone(UUID roundId, Voter voter, Faults faults) {
        if (!faults.isEmpty() && voter.codeHash() != null) {
            require(box.standing(roundId, voter.codeHash()), faults);
        }
        faults.throwIfAny();
    }

    private static void require(Standing standing, Faults faults) {
        switch (standing) {
            case CLOSED -> throw new ProblemException(VotingProblem.VOTING_NOT_OPEN);
            case USED -> throw new ProblemException(VotingProblem.ALREADY_VOTED);
            case UNKNOWN -> {
                faults.broken("/votingCode", BudgetingFault.VOTING_CODE_UNKNOWN);
                faults.throwIfAny();
            }
            case FREE, CAST -> {}
        }
    }
}
