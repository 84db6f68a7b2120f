package dk.opgang.network.moveinagreement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.value.MunicipalityCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A move-in agreement is proposed, accepted, changed or over. Its parties see it. */
record MoveInAgreementChanged(
        UUID agreementId, String state, @JsonIgnore List<String> parties) implements Event {

    static MoveInAgreementChanged of(MoveInAgreement it, LocalDate today) {
        return new MoveInAgreementChanged(it.id(), it.stateOn(today), it.form().parties());
    }

    @Override
    public String type() {
        return "dk.opgang.network.move-in-agreement-changed.v1";
    }

    @Override
    public UUID aggregateId() {
        return agreementId;
    }

    @Override
    public Set<String> municipalities() {
        return parties.stream().filter(MunicipalityCode::isValid).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> organisations() {
        return parties.stream().filter(code -> !MunicipalityCode.isValid(code)).collect(Collectors.toUnmodifiableSet());
    }
}
