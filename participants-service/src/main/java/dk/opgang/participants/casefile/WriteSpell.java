package dk.opgang.participants.casefile;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.subject.CaseRecords;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reports a spell of a participant, corrects it, or takes back one that never was; its neighbours are settled anew. Each change opens
 * the case file, so that changes of one participant follow each other.
 */
public abstract class WriteSpell<
        F extends Record & SpellForm<F>, S extends Spell<F>, C extends Record & SpellCorrection<F>> {

    private final CaseFiles files;
    private final CaseRecords<S> spells;
    private final Class<C> correction;
    private final ChangeReasons reasons;
    private final Diary diary;
    private final String kind;
    private final ParticipantProblem overlaps;

    /**
     * @param kind how the access log calls a spell, such as {@code residence}
     * @param overlaps the answer if another spell stands in the way
     */
    protected WriteSpell(
            CaseFiles files,
            CaseRecords<S> spells,
            Class<C> correction,
            ChangeReasons reasons,
            Diary diary,
            String kind,
            ParticipantProblem overlaps) {
        this.files = files;
        this.spells = spells;
        this.correction = correction;
        this.reasons = reasons;
        this.diary = diary;
        this.kind = kind;
        this.overlaps = overlaps;
    }

    /** The spells of that kind. */
    protected abstract Timeline<S> of(CaseFile file);

    /** A new spell of that form. */
    protected abstract S open(Participant participant, F form);

    /** The correction that leaves the form as it is. */
    protected abstract C correction(F form, @Nullable String changeReason);

    /** The rules that need more than the case file. */
    protected void check(Participant participant, F form) {}

    /** Opens a spell, which ends the one before; under a key that is known, corrects that one. */
    @Transactional
    public Posted<S> post(Caller caller, UUID participantId, F form) {
        CaseFile file = files.open(caller, participantId);
        check(file.participant(), form);
        note(caller, "record-" + kind, file);
        Optional<S> known = spells.bySource(caller, form.source());
        if (known.isPresent()) {
            return new Posted<>(again(file, known.get(), form), false);
        }
        require(file, form);
        S opened = open(file.participant(), form);
        recording(file).open(opened).ifPresent(WriteSpell::refuse);
        files.keep(file);
        return new Posted<>(opened, true);
    }

    @Transactional
    public S patch(Caller caller, UUID participantId, UUID id, @Nullable String ifMatch, MergePatch patch) {
        CaseFile file = files.open(caller, participantId);
        S spell = known(file, id, ifMatch);
        C asked = patch.applyTo(
                correction(spell.form(), null),
                correction,
                told -> correction(spell.reported(told.corrected()), told.changeReason()));
        F wanted = asked.corrected();
        check(file.participant(), wanted);
        if (patch.removes("to") && !spell.isOpen()) {
            // Said outright, it is to go on where another has begun; a report without an end only leaves it open.
            of(file).next(spell, wanted.from()).ifPresent(next -> refuse(new Refusal(overlaps, "/to", next.id())));
        }
        spells.requireFree(caller, spell, wanted.source());
        reasons.of(spell.id(), asked.changeReason());
        apply(file, spell, wanted);
        note(caller, "correct-" + kind, file);
        return spell;
    }

    /** Takes back a spell that never was; the one that ended because of it goes on. */
    @Transactional
    public void remove(Caller caller, UUID participantId, UUID id, @Nullable String ifMatch) {
        CaseFile file = files.open(caller, participantId);
        of(file).remove(known(file, id, ifMatch));
        files.keep(file);
        note(caller, "remove-" + kind, file);
    }

    private S again(CaseFile file, S known, F form) {
        if (!known.participantId().equals(file.participant().id())) {
            throw ParticipantProblem.sourceInUse(known.id());
        }
        apply(file, known, known.reported(form));
        return known;
    }

    private void apply(CaseFile file, S spell, F reported) {
        require(file, reported);
        recording(file).correct(spell, reported).ifPresent(WriteSpell::refuse);
        files.keep(file);
    }

    private Recording<F, S> recording(CaseFile file) {
        return new Recording<>(file, of(file), overlaps);
    }

    private static void require(CaseFile file, SpellForm<?> form) {
        Faults faults = new Faults();
        faults.broken(Recording.faults(file.participant(), form.from()));
        faults.throwIfAny();
    }

    private S known(CaseFile file, UUID id, @Nullable String ifMatch) {
        S spell = of(file).spells().stream()
                .filter(found -> found.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        Preconditions.requireMatch(ifMatch, spell.version());
        return spell;
    }

    private void note(Caller caller, String action, CaseFile file) {
        diary.note(caller, action, file.participant().id(), file.participant().municipalityCode());
    }

    private static void refuse(Refusal refusal) {
        throw refusal.toProblem();
    }
}
