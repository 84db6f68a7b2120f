package dk.opgang.initiatives.initiative;

import dk.opgang.initiatives.elsewhere.HousingAreas;
import dk.opgang.initiatives.initiative.InitiativeEvent.Changed;
import dk.opgang.initiatives.initiative.InitiativeEvent.Left;
import dk.opgang.initiatives.initiative.InitiativeEvent.Participation;
import dk.opgang.initiatives.initiative.InitiativeEvent.State;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a municipality out of an initiative, by its own decision: anybody may have named it. Its areas go along. */
@Singleton
class LeaveInitiative {

    private final Initiatives initiatives;
    private final StepOut stepOut;
    private final HousingAreas areas;
    private final TemplatedInitiatives templates;
    private final Event<MunicipalityLeaves> leaving;
    private final Outbox outbox;

    LeaveInitiative(
            Initiatives initiatives,
            StepOut stepOut,
            HousingAreas areas,
            TemplatedInitiatives templates,
            Event<MunicipalityLeaves> leaving,
            Outbox outbox) {
        this.initiatives = initiatives;
        this.stepOut = stepOut;
        this.areas = areas;
        this.templates = templates;
        this.leaving = leaving;
        this.outbox = outbox;
    }

    /**
     * Lets the caller's municipality go.
     *
     * @throws ProblemException 404 if the municipality takes no part in it, 403 if it is another one, 409 while citizens of it take part
     */
    @Transactional
    void leave(Caller caller, UUID id, String code, @Nullable String ifMatch) {
        if (!initiatives.get(caller, id).isOf(code)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        if (caller.municipality().filter(code::equals).isEmpty()) {
            throw new ProblemException(InitiativeProblem.MUNICIPALITY_NOT_OWN);
        }
        Initiative initiative = initiatives.lock(caller, id);
        Preconditions.requireMatch(ifMatch, initiative.version());
        Set<String> staying = initiative.municipalities();
        staying.remove(code);
        if (staying.isEmpty() && initiative.poster().equals(caller.tenantKey())) {
            throw new ProblemException(InitiativeProblem.LAST_MUNICIPALITY);
        }
        leaving.fire(new MunicipalityLeaves(id, code));
        InitiativeTemplate template = templates
                .templateOf(caller, initiative)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        State left = State.of(initiative, template).leaving(List.copyOf(staying), areasOfOthers(initiative, code));
        stepOut.stepOut(id, left.housingAreaIds());
        if (!staying.isEmpty()) {
            outbox.publish(new Changed(left));
        }
        outbox.publish(new Left(Participation.of(left), code, initiative.organisations()));
    }

    private List<UUID> areasOfOthers(Initiative initiative, String code) {
        var known = areas.municipalitiesOf(initiative.form().housingAreaIds());
        return initiative.form().housingAreaIds().stream()
                .filter(area -> !code.equals(known.get(area)))
                .toList();
    }
}
