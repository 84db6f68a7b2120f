package dk.opgang.initiatives.initiative;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.outbox.Event;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** A municipality takes no part in an initiative any longer; it, those that stay and the partners are told. */
record MunicipalityLeft(
        @JsonUnwrapped ParticipationState initiative,
        String municipalityCode,
        @JsonIgnore Set<String> organisations) implements Event {

    @Override
    public String type() {
        return "dk.opgang.initiatives.initiative-municipality-left.v1";
    }

    @Override
    public UUID aggregateId() {
        return initiative.initiativeId();
    }

    @Override
    public Set<String> municipalities() {
        Set<String> told = new HashSet<>(initiative.municipalityCodes());
        told.add(municipalityCode);
        return told;
    }
}
