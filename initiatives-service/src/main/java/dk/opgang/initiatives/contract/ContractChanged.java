package dk.opgang.initiatives.contract;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.value.Party;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A contract was registered, or changed; carries what others may know of it. Names are not told.
 *
 * @param contractorCvr who does the work
 */
record ContractChanged(
        UUID contractId,
        UUID initiativeId,
        String municipalityCode,
        String subject,
        String buyer,
        String contractorCvr,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amountDkk,
        LocalDate awardedOn,
        String route,
        LocalDate from,
        LocalDate to,
        @Nullable UUID housingAreaId,
        @Nullable String clauseKind)
        implements Event {

    static ContractChanged of(Contract it) {
        ContractForm form = it.form();
        return new ContractChanged(
                it.id(),
                form.initiativeId(),
                it.municipalityCode(),
                form.subject(),
                form.buyer(),
                form.contractor().cvr(),
                form.amountDkk(),
                form.awardedOn(),
                form.route(),
                form.from(),
                form.to(),
                form.housingAreaId(),
                form.clause() == null ? null : form.clause().kind());
    }

    @Override
    public String type() {
        return "dk.opgang.initiatives.contract-changed.v1";
    }

    @Override
    public UUID aggregateId() {
        return contractId;
    }

    @Override
    public Set<String> municipalities() {
        return Set.of(municipalityCode);
    }

    @Override
    @JsonIgnore
    public Set<String> organisations() {
        return Stream.of(buyer, contractorCvr)
                .filter(party -> !new Party(party).isMunicipality())
                .collect(Collectors.toSet());
    }
}
