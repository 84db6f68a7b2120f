package dk.opgang.initiatives.enrolment;

import static dk.opgang.platform.batch.merge.StagedColumn.bool;
import static dk.opgang.platform.batch.merge.StagedColumn.date;
import static dk.opgang.platform.batch.merge.StagedColumn.text;
import static dk.opgang.platform.batch.merge.StagedColumn.texts;
import static dk.opgang.platform.batch.merge.StagedColumn.uuid;

import dk.opgang.initiatives.enrolment.EnrolmentHistory.Move;
import dk.opgang.initiatives.enrolment.EnrolmentSliceCheck.Named;
import dk.opgang.initiatives.enrolment.ToldVault.Telling;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.batch.merge.MergePlan;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Writes decided rows with different keys by set: known ones changed, new ones inserted, each with its history. */
final class EnrolmentMerge {

    private static final MergePlan<Written> ENROLMENTS = MergePlan.<Written>into(
                    "enrolments", it -> it.change().id())
            .common("poster")
            .fixed(
                    uuid("initiative_id", it -> it.change().place().initiativeId()),
                    uuid("participant_id", it -> it.change().place().participantId()),
                    text("municipality_code", Written::municipality),
                    texts("partner_organisations", Written::partners),
                    text("source_system", it -> it.change().row().value().sourceSystem()),
                    text("source_id", it -> it.change().row().value().sourceId()),
                    text("theme", it -> it.effort().theme()),
                    text("template_key", it -> it.effort().templateKey()),
                    texts("activity_kinds", it -> it.effort().activityKinds()),
                    text("lead_organisation", it -> it.effort().lead()))
            .told(
                    date("period_from", it -> it.change().after().from()),
                    date("ended_on", it -> it.change().after().endedOn()),
                    text("state", it -> it.change().after().state().code()),
                    date("state_since", it -> it.change().after().since()),
                    text("outcome", it -> it.change().after().outcome()),
                    date("wished_on", it -> it.change().beside().wishedOn()),
                    date("promised_by", it -> it.change().beside().promisedBy()),
                    date("decided_on", it -> it.change().beside().decidedOn()),
                    bool("eligible", it -> it.change().beside().eligible()),
                    texts("open_rules", it -> it.change().beside().openRules()))
            .build();

    private static final MergePlan<Moved> MOVES = MergePlan.<Moved>into("enrolment_transitions", Moved::id)
            .fixed(uuid("enrolment_id", it -> it.of().change().id()), text("municipality_code", it -> it.of()
                    .municipality()))
            .told(
                    text("state", it -> it.move().state().code()),
                    date("happened_on", it -> it.move().on()),
                    text("outcome", it -> it.move().outcome()))
            .build();

    private static final MergePlan<Written> STEPS = MergePlan.<Written>into("enrolment_steps", it -> it.stepId())
            .fixed(uuid("enrolment_id", it -> it.change().id()), text("municipality_code", Written::municipality))
            .told(text("step", it -> it.step().step()), date("reached_on", it -> it.step()
                    .on()))
            .build();

    /** Asked past the policies, of the own new ids: a partner refers people whose enrolment it may not read. */
    private static final String TAKEN_IN = "select initiatives_posted(?)";

    private final Connection connection;
    private final String poster;
    private final Named named;
    private final ToldVault vault;
    private final Instant now;

    EnrolmentMerge(SliceContext context, Named named, ToldVault vault, Instant now) {
        this.vault = vault;
        this.connection = context.connection();
        this.poster = context.caller().tenantKey();
        this.named = named;
        this.now = now;
    }

    /** A change with what its participant and its initiative tell of it. */
    private record Written(
            EnrolmentChange change, String municipality, List<String> partners, EnrolmentEffort effort, UUID stepId) {

        /** The step that its row reaches, of a row that reaches one. */
        StepForm step() {
            return Objects.requireNonNull(change.step());
        }

        Stream<EnrolmentEvent> events() {
            EnrolmentEvent.State state = EnrolmentEvent.State.of(
                    change.id(), change.place(), municipality, partners, change.after(), effort, change.group());
            return Stream.concat(
                    change.changesMoreThanTheStep() ? Stream.of(change.event(state)) : Stream.empty(),
                    Stream.ofNullable(change.step())
                            .map(step -> new EnrolmentEvent.StepReached(state, step.step(), step.on())));
        }
    }

    /** A move of an enrolment. */
    private record Moved(UUID id, Written of, Move move) {}

    /** Gives the events of what was written. */
    List<EnrolmentEvent> merge(List<EnrolmentChange> changes) throws SQLException {
        List<Written> known = written(changes, change -> !change.isNew());
        ENROLMENTS.stage(connection, known).update(now);
        known.forEach(it -> it.change().row().updated());
        List<Written> written = new ArrayList<>(insert(written(changes, EnrolmentChange::isNew)));
        written.addAll(known);
        MOVES.stage(connection, moves(written, EnrolmentChange::moved, move -> Ids.next()))
                .insert(now);
        MOVES.stage(connection, moves(written, EnrolmentChange::corrected, Move::id))
                .update(now);
        vault.keep(
                connection,
                written.stream()
                        .filter(it -> it.change().tellsAnew())
                        .map(it -> new Telling(
                                it.change().id(), it.municipality(), it.change().kept()))
                        .toList());
        STEPS.stage(
                        connection,
                        written.stream()
                                .filter(it -> it.change().step() != null)
                                .toList())
                .insert(now);
        return written.stream().flatMap(Written::events).toList();
    }

    private List<Written> insert(List<Written> fresh) throws SQLException {
        boolean all = ENROLMENTS.stage(connection, fresh).insertMissing(now, poster) == fresh.size();
        Set<UUID> takenIn = all
                ? Set.of()
                : Sql.idsOf(connection, TAKEN_IN, SqlArrays.uuids(connection, fresh, it -> it.change()
                        .id()));
        return fresh.stream()
                .filter(it ->
                        settled(it.change(), all || takenIn.contains(it.change().id())))
                .toList();
    }

    /** A key that is taken is that of an enrolment which the poster may not read any longer: it learns that there is one. */
    private static boolean settled(EnrolmentChange change, boolean inserted) {
        if (inserted) {
            change.row().created();
        } else {
            change.row().reject(EnrolmentTakings.alreadyEnrolled());
        }
        return inserted;
    }

    private List<Written> written(List<EnrolmentChange> changes, Predicate<EnrolmentChange> which) {
        return changes.stream()
                .filter(which)
                .map(change -> new Written(
                        change,
                        named.municipality(change.place().participantId()),
                        named.partners(change.place().initiativeId()),
                        named.effort(change),
                        Ids.next()))
                .toList();
    }

    private static List<Moved> moves(
            List<Written> written, Function<EnrolmentChange, Optional<Move>> which, Function<Move, UUID> id) {
        return written.stream()
                .flatMap(it -> which.apply(it.change()).map(move -> new Moved(id.apply(move), it, move)).stream())
                .toList();
    }
}
