package dk.opgang.participants.intake;

import dk.opgang.participants.casefile.CaseFile;
import dk.opgang.participants.casefile.Recording;
import dk.opgang.participants.casefile.Refusal;
import dk.opgang.participants.casefile.Spell;
import dk.opgang.participants.casefile.SpellForm;
import dk.opgang.participants.casefile.Timeline;
import dk.opgang.participants.intake.KeyedSpells.Keyed;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.participants.subject.ProcessingRestrictions;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.time.Period;
import dk.opgang.platform.value.Source;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes a slice of a batch of spells in: the case files are loaded at once, each row is decided in memory by the rules of single calls, and what
 * has changed is written by set. A row is known again by its key, as a single call is. Otherwise it corrects the spell that begins on its first
 * day, as a row of a participant batch does: what it leaves out stays, and the spell takes the key if it has none.
 */
abstract class ImportSpells<F extends SpellForm<F>, S extends Spell<F>, R extends Record & ToldSpell<F>> {

    private final KnownFiles known;
    private final ProcessingRestrictions restrictions;
    private final SettledFiles settled;
    private final String table;
    private final String action;
    private final ParticipantProblem overlaps;

    /**
     * @param action how the access log calls it
     * @param overlaps the fault of a row in whose way another spell stands
     */
    ImportSpells(
            KnownFiles known,
            ProcessingRestrictions restrictions,
            SettledFiles settled,
            String table,
            String action,
            ParticipantProblem overlaps) {
        this.known = known;
        this.restrictions = restrictions;
        this.settled = settled;
        this.table = table;
        this.action = action;
        this.overlaps = overlaps;
    }

    /** The spells of that kind. */
    abstract Timeline<S> of(CaseFile file);

    /** A new spell of that form. */
    abstract S open(Participant participant, F form);

    /** Faults that need more than the row and the case file, by row; for the whole slice at once. */
    Map<R, Fault> further(String municipality, List<R> rows) {
        return Map.of();
    }

    /** What is wrong with the row by itself beside its cells. */
    List<Fault> faults(R row) {
        return List.of();
    }

    void apply(SliceContext context, List<BatchRow<R>> rows) throws SQLException {
        String municipality = context.caller().municipality().orElseThrow();
        List<R> told = rows.stream().map(BatchRow::value).toList();
        NamedFiles files = new NamedFiles(known.named(
                municipality,
                told.stream()
                        .map(ToldSpell::participantId)
                        .filter(Objects::nonNull)
                        .toList(),
                told.stream()
                        .map(ToldSpell::participantSource)
                        .filter(Objects::nonNull)
                        .toList()));
        Map<Source, Keyed> keyed = KeyedSpells.of(
                context.connection(),
                table,
                municipality,
                told.stream().map(ToldSpell::source).toList());
        Set<UUID> restricted = restrictions.restricted(context.caller());
        Map<R, Fault> further = further(municipality, told);
        for (BatchRow<R> row : rows) {
            Optional<Draft> named = row.value().namesOne() ? files.of(row.value()) : Optional.empty();
            List<Fault> faults = faults(row.value(), named, restricted, further.get(row.value()));
            if (named.isPresent() && faults.isEmpty()) {
                take(row, named.get(), keyed.get(row.value().source()));
            } else {
                row.reject(faults);
            }
        }
        settled.write(context, municipality, files.changed(), action);
    }

    private List<Fault> faults(R row, Optional<Draft> named, Set<UUID> restricted, @Nullable Fault further) {
        List<Fault> faults = new ArrayList<>(faults(row));
        if (further != null) {
            faults.add(further);
        }
        if (!row.namesOne()) {
            faults.add(IntakeFault.PARTICIPANT_ONE_OR_THE_OTHER.at("/participantId"));
        } else if (named.isEmpty()) {
            faults.add(IntakeFault.ROW_PARTICIPANT_NOT_FOUND.at(row.participantPointer()));
        } else {
            Participant participant = named.get().participant();
            if (restricted.contains(participant.id())) {
                faults.add(ParticipantProblem.PARTICIPANT_RESTRICTED.at(row.participantPointer()));
            }
            faults.addAll(Recording.faults(participant, row.form().from()));
        }
        return faults;
    }

    private void take(BatchRow<R> row, Draft draft, @Nullable Keyed keyed) {
        if (keyed != null && !keyed.participantId().equals(draft.participant().id())) {
            row.reject(ParticipantProblem.SOURCE_IN_USE.at("/sourceId"));
            return;
        }
        Timeline<S> timeline = of(draft.file());
        Recording<F, S> recording = new Recording<>(draft.file(), timeline, overlaps);
        Optional<S> byKey = keyed == null
                ? Optional.empty()
                : timeline.spells().stream()
                        .filter(spell -> spell.id().equals(keyed.id()))
                        .findFirst();
        Optional<S> onDay = timeline.startingOn(row.value().form().from())
                .filter(spell -> byKey.isEmpty() || spell.source() == null);
        if (byKey.isPresent() && (onDay.isEmpty() || onDay.equals(byKey))) {
            correct(
                    row,
                    draft,
                    recording,
                    byKey.get(),
                    byKey.get().reported(row.value().form()));
        } else if (onDay.isPresent()) {
            correct(row, draft, recording, onDay.get(), over(row.value(), onDay.get(), byKey.isEmpty()));
        } else {
            ofTwo(row, draft, timeline)
                    .ifPresentOrElse(
                            known -> correct(row, draft, recording, known, inside(row.value(), known)),
                            () -> open(row, draft, recording));
        }
    }

    /** Of somebody who was registered twice, each record tells its own first day of what is one spell now. */
    private Optional<S> ofTwo(BatchRow<R> row, Draft draft, Timeline<S> timeline) {
        F told = row.value().form();
        return draft.others().isAny()
                ? timeline.on(told.from()).filter(spell -> spell.form().saysTheSameAs(told))
                : Optional.empty();
    }

    private F inside(R row, S known) {
        F told = row.over(known.form()).withSource(known.source());
        return known.reported(told.lasting(known.from(), told.to()));
    }

    private void open(BatchRow<R> row, Draft draft, Recording<F, S> recording) {
        Optional<Refusal> refusal =
                recording.open(open(draft.participant(), row.value().form()));
        if (refusal.isPresent()) {
            row.reject(refusal.get().toFault());
        } else {
            draft.tellSpell();
            row.created();
        }
    }

    private void correct(BatchRow<R> row, Draft draft, Recording<F, S> recording, S spell, F reported) {
        List<Fault> faults = Period.faults(reported.from(), reported.to(), "/to");
        if (!faults.isEmpty()) {
            row.reject(faults);
            return;
        }
        F before = spell.form();
        Optional<Refusal> refusal = recording.correct(spell, reported);
        if (refusal.isPresent()) {
            row.reject(refusal.get().toFault());
        } else if (before.equals(spell.form())) {
            row.unchanged();
        } else {
            draft.tellSpell();
            row.updated();
        }
    }

    /** What the row makes of a spell that it does not name by its key, which the spell takes if it has none and the key is free. */
    private F over(R row, S known, boolean isFree) {
        F told = row.over(known.form());
        return known.reported(known.source() == null && isFree ? told.withSource(row.source()) : told);
    }
}
