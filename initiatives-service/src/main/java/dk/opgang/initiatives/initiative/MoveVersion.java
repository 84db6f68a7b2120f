package dk.opgang.initiatives.initiative;

import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.initiatives.initiative.InitiativeEvent.Changed;
import dk.opgang.initiatives.initiative.InitiativeEvent.State;
import dk.opgang.initiatives.template.Templates;
import dk.opgang.initiatives.template.document.GivenParameters;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Moves an initiative to another version of its template, on purpose, if nothing of its enrolments is lost by it. */
@Singleton
class MoveVersion {

    private final Initiatives initiatives;
    private final Templates templates;
    private final List<BrokenByVersion> broken;
    private final Outbox outbox;

    MoveVersion(Initiatives initiatives, Templates templates, @All List<BrokenByVersion> broken, Outbox outbox) {
        this.initiatives = initiatives;
        this.templates = templates;
        this.broken = broken;
        this.outbox = outbox;
    }

    @Transactional
    VersionMove move(Caller caller, UUID id, VersionMoveForm wanted) {
        initiatives.get(caller, id);
        Initiative initiative = initiatives.lock(caller, id);
        requireOwn(caller, initiative);
        InitiativeTemplate template = version(caller, initiative, wanted.version());
        int from = initiative.templateVersion();
        List<VersionMove.Break> breaks = broken.stream()
                .flatMap(kind -> kind.breaks(caller, initiative, template).stream())
                .toList();
        if (wanted.isTrial() || from == wanted.version()) {
            return new VersionMove(from, wanted.version(), breaks, false);
        }
        if (!breaks.isEmpty()) {
            throw new ProblemException(InitiativeProblem.VERSION_BREAKS_ENROLMENTS).with("breaks", breaks);
        }
        initiative.moveTo(wanted.version(), Initiative.Counting.by(template));
        initiatives.flush();
        outbox.publish(new Changed(State.of(initiative, template)));
        return new VersionMove(from, wanted.version(), breaks, true);
    }

    /** Enrolments of others would be moved along, unseen. */
    private static void requireOwn(Caller caller, Initiative initiative) {
        boolean own = caller.municipality()
                .filter(code -> initiative.municipalities().equals(Set.of(code)))
                .isPresent();
        if (!own) {
            throw new ProblemException(InitiativeProblem.INITIATIVE_NOT_YOURS);
        }
    }

    /** A published version whose parameters the initiative gives. */
    private InitiativeTemplate version(Caller caller, Initiative initiative, int number) {
        Faults faults = new Faults();
        InitiativeTemplate template = templates
                .published(caller, initiative.form().templateKey(), initiative.ownTemplateId(), number)
                .orElse(null);
        if (template == null) {
            faults.broken("/version", InitiativesFault.VERSION_UNKNOWN_CODE);
        } else {
            GivenParameters.check(template.parameters(), initiative.form().parameters(), faults);
        }
        faults.throwIfAny();
        if (template == null) {
            throw new IllegalStateException("No version without a fault");
        }
        return template;
    }
}
