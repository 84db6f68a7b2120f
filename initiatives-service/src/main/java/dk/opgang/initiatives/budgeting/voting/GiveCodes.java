package dk.opgang.initiatives.budgeting.voting;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.budgeting.round.BudgetRound;
import dk.opgang.initiatives.budgeting.round.BudgetRounds;
import dk.opgang.initiatives.budgeting.round.Residents;
import dk.opgang.initiatives.budgeting.round.RoundClock;
import dk.opgang.initiatives.budgeting.round.RoundRules;
import dk.opgang.initiatives.budgeting.round.RoundState;
import dk.opgang.initiatives.budgeting.voting.VotingRoll.Entry;
import dk.opgang.initiatives.elsewhere.KnownParticipant;
import dk.opgang.initiatives.elsewhere.KnownParticipants;
import dk.opgang.initiatives.elsewhere.Survivors;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.crypto.SubjectCipher;
import dk.opgang.platform.crypto.SubjectKeys;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.problem.ProblemException;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives voting codes. They are told once; what is kept is a hash with the key of the round. */
@Singleton
class GiveCodes {

    private static final String NOT_FOUND = "participant-not-found";

    private final BudgetRounds rounds;
    private final RoundClock clock;
    private final SubjectKeys keys;
    private final VotingRoll roll;
    private final KnownParticipants participants;
    private final Residents residents;
    private final Survivors survivors;
    private final AgroalDataSource database;
    private final Diary diary;

    GiveCodes(
            BudgetRounds rounds,
            RoundClock clock,
            SubjectKeys keys,
            VotingRoll roll,
            KnownParticipants participants,
            Residents residents,
            Survivors survivors,
            AgroalDataSource database,
            Diary diary) {
        this.rounds = rounds;
        this.clock = clock;
        this.keys = keys;
        this.roll = roll;
        this.participants = participants;
        this.residents = residents;
        this.survivors = survivors;
        this.database = database;
        this.diary = diary;
    }

    @Transactional
    VotingCodes give(Caller caller, UUID roundId, VotingCodesForm wanted) {
        RoundRules.organiser(caller);
        Map<UUID, UUID> meant = wanted.participantIds() == null ? Map.of() : survivors.of(wanted.participantIds());
        BudgetRound round = clock.upToDate(rounds.lockOwn(caller, roundId));
        if (round.state() != RoundState.SCREENING && round.state() != RoundState.VOTING) {
            throw new ProblemException(VotingProblem.CODES_NOT_GIVEN_NOW);
        }
        SubjectCipher key =
                keys.load(roundId).orElseThrow(() -> new ProblemException(VotingProblem.CODES_NOT_GIVEN_NOW));
        String channel = wanted.channelOrOnline();
        return wanted.participantIds() == null
                ? give(round, key, channel, wanted.count() == null ? 0 : wanted.count())
                : give(caller, round, key, channel, wanted.participantIds(), meant);
    }

    private VotingCodes give(BudgetRound round, SubjectCipher key, String channel, int count) {
        List<String> codes =
                Stream.generate(CodeLetters::newCode).limit(count).distinct().toList();
        roll.add(
                round.id(),
                round.poster(),
                channel,
                codes.stream()
                        .map(code -> new Entry(key.hash(CodeLetters.plain(code)), null))
                        .toList());
        return new VotingCodes(codes, null, null);
    }

    /** @param meant who was merged since it was written down, with the survivor: of one person the second id gets no code */
    private VotingCodes give(
            Caller caller,
            BudgetRound round,
            SubjectCipher key,
            String channel,
            List<UUID> wanted,
            Map<UUID, UUID> meant) {
        List<UUID> people =
                wanted.stream().map(id -> meant.getOrDefault(id, id)).distinct().toList();
        Map<UUID, KnownParticipant> known = find(caller, people);
        known.values().removeIf(participant -> !Residents.mayBeNamed(caller, round, participant));
        Set<UUID> old = residents.from(round.form().eligibility().voteFromAge(), known.values());
        Map<UUID, Boolean> onRoll = roll.known(round.id(), people);
        List<Entry> entries = new ArrayList<>();
        List<VotingCodes.Item> items = new ArrayList<>();
        List<VotingCodes.Refused> refused = new ArrayList<>();
        for (UUID id : wanted) {
            KnownParticipant participant = known.get(meant.getOrDefault(id, id));
            Optional<String> refusal = refusal(round, participant, old, onRoll);
            if (participant == null || refusal.isPresent()) {
                refused.add(new VotingCodes.Refused(id, refusal.orElse(NOT_FOUND)));
                continue;
            }
            String code = CodeLetters.newCode();
            entries.add(new Entry(key.hash(CodeLetters.plain(code)), participant));
            items.add(new VotingCodes.Item(id, code));
            onRoll.put(participant.id(), true);
            diary.note(
                    caller,
                    "give-voting-code",
                    new Diary.Subject(
                            "budget-rounds/" + round.id(),
                            participant.id(),
                            participant.municipalityCode(),
                            round.form().initiativeId()));
        }
        roll.add(round.id(), round.poster(), channel, entries);
        return new VotingCodes(null, items, refused);
    }

    private static Optional<String> refusal(
            BudgetRound round, @Nullable KnownParticipant participant, Set<UUID> old, Map<UUID, Boolean> onRoll) {
        if (participant == null) {
            return Optional.of(NOT_FOUND);
        }
        Boolean hasCode = onRoll.get(participant.id());
        if (hasCode != null) {
            return Optional.of(hasCode ? "already-has-code" : "already-voted");
        }
        if (participant.restricted()) {
            return Optional.of("participant-restricted");
        }
        if (!Residents.isAt(round, participant)) {
            return Optional.of("not-eligible");
        }
        return old.contains(participant.id()) ? Optional.empty() : Optional.of("too-young");
    }

    private Map<UUID, KnownParticipant> find(Caller caller, List<UUID> ids) {
        return Sql.on(database, connection -> participants.find(connection, caller, ids));
    }
}
