package dk.opgang.initiatives.initiative;

import dk.opgang.initiatives.initiative.InitiativeEvent.Changed;
import dk.opgang.initiatives.initiative.InitiativeEvent.State;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes an initiative; template and source stay. */
@Singleton
class ChangeInitiative {

    private final Initiatives initiatives;
    private final InitiativeRules rules;
    private final Outbox outbox;
    private final Event<PartnersChanged> partnersChanged;

    ChangeInitiative(
            Initiatives initiatives, InitiativeRules rules, Outbox outbox, Event<PartnersChanged> partnersChanged) {
        this.initiatives = initiatives;
        this.rules = rules;
        this.outbox = outbox;
        this.partnersChanged = partnersChanged;
    }

    @Transactional
    Initiative patch(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        requireRight(caller, initiatives.get(caller, id));
        Initiative initiative = initiatives.lock(caller, id);
        Preconditions.requireMatch(ifMatch, initiative.version());
        return apply(caller, initiative, patch.applyTo(initiative.form(), InitiativeRequest.class));
    }

    /** Puts the request in place of what was told before; a request that changes nothing leaves the version as it is. */
    Initiative apply(Caller caller, Initiative initiative, InitiativeRequest told) {
        requireRight(caller, initiative);
        Faults faults = new Faults();
        requireSame(initiative, told, faults);
        requireNobodyLeftOut(caller, initiative, told, faults);
        var template = rules.check(caller, initiative, told, faults);
        InitiativeRequest request = told.withTargetsOf(template);
        if (request.whole().equals(initiative.form())) {
            return initiative;
        }
        Set<String> before = initiative.organisations();
        Set<String> municipalities = initiative.municipalities();
        initiative.change(request);
        initiatives.flush();
        if (!before.equals(initiative.organisations())) {
            partnersChanged.fire(new PartnersChanged(initiative.id()));
        }
        State state = State.of(initiative, template.theme());
        outbox.publish(new Changed(state));
        outbox.publishAll(MunicipalityNamed.byOthers(caller, municipalities, state));
        return initiative;
    }

    private static void requireRight(Caller caller, Initiative initiative) {
        boolean municipal = caller.municipality()
                .filter(initiative.municipalities()::contains)
                .isPresent();
        if (!municipal && !caller.tenantKey().equals(initiative.poster())) {
            throw new ProblemException(InitiativeProblem.INITIATIVE_NOT_YOURS);
        }
    }

    /** Whoever left another municipality out would be the only one left to decide, over that one's citizens too. */
    private static void requireNobodyLeftOut(
            Caller caller, Initiative initiative, InitiativeRequest request, Faults faults) {
        Set<String> leftOut = initiative.municipalities();
        request.municipalities().forEach(leftOut::remove);
        caller.municipality().ifPresent(leftOut::remove);
        if (!leftOut.isEmpty()) {
            faults.broken(
                    "/municipalityCodes",
                    "municipality-not-own",
                    "En kommune kan kun tages ud af sig selv: " + leftOut,
                    "A municipality can be taken out only by itself: " + leftOut);
        }
    }

    private static void requireSame(Initiative initiative, InitiativeRequest request, Faults faults) {
        faults.unchanged("/templateKey", initiative.templateKey(), request.templateKey());
        faults.unchanged("/source", initiative.source(), request.source());
    }
}
