package dk.opgang.participants.retention;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.participant.EraseParticipant;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.idempotency.IdempotencyKeys;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Removes what a run is about, piece by piece: what was removed of a piece and what the run knows of it are one transaction. What is held
 * back since the run began stays.
 */
@Singleton
@Transactional
class RetireRecords {

    private static final int PIECE = 500;
    private static final int PEOPLE = 20;

    private final RetentionRuns runs;
    private final RetentionRules rules;
    private final RetentionItems items;
    private final DueRecords due;
    private final RetiredTables tables;
    private final EraseParticipant erase;
    private final IdempotencyKeys answers;
    private final Diary diary;

    RetireRecords(
            RetentionRuns runs,
            RetentionRules rules,
            RetentionItems items,
            DueRecords due,
            RetiredTables tables,
            EraseParticipant erase,
            IdempotencyKeys answers,
            Diary diary) {
        this.runs = runs;
        this.rules = rules;
        this.items = items;
        this.due = due;
        this.tables = tables;
        this.erase = erase;
        this.answers = answers;
        this.diary = diary;
    }

    /** Removes everything in the running transaction. */
    void all(Caller caller, UUID runId) {
        boolean isMore;
        do {
            isMore = piece(caller, runId);
        } while (isMore);
    }

    /**
     * Removes the next piece, or ends the run if there is none.
     *
     * @return whether there may be another one
     */
    boolean piece(Caller caller, UUID runId) {
        RetentionRun run = runs.lock(caller, runId);
        if (!run.isProcessing()) {
            return false;
        }
        Optional<RetainedKind> next = items.nextKind(runId);
        if (next.isEmpty()) {
            complete(run);
            return false;
        }
        RetainedKind kind = next.get();
        Set<UUID> records = items.next(runId, kind, kind == RetainedKind.PERSON ? PEOPLE : PIECE);
        // Whoever is restricted or changed at this moment is so before, or after.
        Set<UUID> people = tables.lock(items.about(runId, kind, records));
        Set<UUID> still = due.still(
                kind,
                Objects.requireNonNull(rules.inForce(caller).get(kind.category())),
                run.municipalityCode(),
                run.asOf(),
                records);
        remove(caller, kind, still, run, people);
        items.done(runId, kind, records, still);
        runs.flush();
        return true;
    }

    private void remove(Caller caller, RetainedKind kind, Set<UUID> records, RetentionRun run, Set<UUID> people) {
        if (records.isEmpty()) {
            return;
        }
        tables.remove(kind, records);
        if (kind == RetainedKind.PERSON) {
            records.forEach(person -> erase.retire(caller, person));
        } else if (kind != RetainedKind.ACCESS) {
            answers.forget(records);
            diary.noteAll(caller, "retire-" + kind.category().code(), List.copyOf(people), run.municipalityCode());
        }
    }

    private void complete(RetentionRun run) {
        Map<HoldReason, Long> held = items.heldSince(run.id());
        run.heldBack().forEach(told -> held.merge(HoldReason.of(told.reason()), told.records(), Long::sum));
        run.complete(items.rows(run.id()), HoldReason.told(held));
        items.forget(run.id());
        runs.flush();
    }
}
