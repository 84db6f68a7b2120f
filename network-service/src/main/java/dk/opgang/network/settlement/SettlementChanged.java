package dk.opgang.network.settlement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.value.Party;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A settlement is new, has other lines, or stands elsewhere. The two parties alone see it. */
record SettlementChanged(
        UUID settlementId,
        String quarter,
        List<String> parties,
        String state,
        @JsonIgnore Set<String> municipalities,
        @JsonIgnore Set<String> organisations)
        implements Event {

    static SettlementChanged of(Settlement settlement) {
        List<String> parties = settlement.pair().parties();
        return new SettlementChanged(
                settlement.id(),
                settlement.quarter().toString(),
                parties,
                settlement.state().code(),
                ofKind(parties, true),
                ofKind(parties, false));
    }

    private static Set<String> ofKind(List<String> parties, boolean municipality) {
        return parties.stream()
                .filter(party -> new Party(party).isMunicipality() == municipality)
                .collect(Collectors.toSet());
    }

    @Override
    public UUID aggregateId() {
        return settlementId;
    }

    @Override
    public String type() {
        return "dk.opgang.network.settlement-changed.v1";
    }
}
