package dk.opgang.initiatives.initiative;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Event;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A municipality was named in an initiative by somebody else; it alone is told. */
record MunicipalityNamed(@JsonUnwrapped ParticipationState initiative, String municipalityCode) implements Event {

    /** One for each municipality that was not named before and is not the caller's own. */
    static List<MunicipalityNamed> byOthers(Caller caller, Collection<String> before, InitiativeEvent.State state) {
        return state.municipalityCodes().stream()
                .filter(code -> !before.contains(code))
                .filter(code -> caller.municipality().filter(code::equals).isEmpty())
                .map(code -> new MunicipalityNamed(ParticipationState.of(state), code))
                .toList();
    }

    @Override
    public String type() {
        return "dk.opgang.initiatives.initiative-municipality-named.v1";
    }

    @Override
    public UUID aggregateId() {
        return initiative.initiativeId();
    }

    @Override
    public Set<String> municipalities() {
        return Set.of(municipalityCode);
    }
}
