package dk.opgang.initiatives.initiative;

import dk.opgang.initiatives.initiative.InitiativeEvent.Created;
import dk.opgang.initiatives.initiative.InitiativeEvent.State;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Set;

/** Takes an initiative in; one that its poster has posted before is changed. */
@Singleton
class PostInitiative {

    private final Initiatives initiatives;
    private final InitiativeRules rules;
    private final ChangeInitiative change;
    private final Outbox outbox;

    PostInitiative(Initiatives initiatives, InitiativeRules rules, ChangeInitiative change, Outbox outbox) {
        this.initiatives = initiatives;
        this.rules = rules;
        this.change = change;
        this.outbox = outbox;
    }

    @Transactional
    Posted<Initiative> post(Caller caller, InitiativeRequest request) {
        if (request.source() != null) {
            var known = initiatives.bySource(caller, request.source());
            if (known.isPresent()) {
                return new Posted<>(change.apply(caller, known.get(), request), false);
            }
        }
        var chosen = rules.check(caller, request);
        Initiative initiative =
                new Initiative(caller.tenantKey(), request.withTargetsOf(chosen.template()), chosen.ownId());
        initiatives.persist(initiative);
        State state = State.of(initiative, chosen.template().theme());
        outbox.publish(new Created(state));
        outbox.publishAll(MunicipalityNamed.byOthers(caller, Set.of(), state));
        return new Posted<>(initiative, true);
    }
}
