package dk.opgang.network.exchange;

import dk.opgang.network.exchange.KeysClient.Key;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who takes part in the exchange, and by which key something is sealed for each. Not in a transaction: it waits for another service. */
@Singleton
class ReadPartners {

    private final MunicipalityKeys keys;
    private final Installations installations;
    private final PartnerTable table;
    private final SystemCalls system;
    private final BusinessClock clock;

    ReadPartners(
            MunicipalityKeys keys,
            Installations installations,
            PartnerTable table,
            SystemCalls system,
            BusinessClock clock) {
        this.keys = keys;
        this.installations = installations;
        this.table = table;
        this.system = system;
        this.clock = clock;
    }

    /** What is known of others. */
    private record Known(Map<String, Instant> seen, Map<String, Key> keys) {}

    /** All of them, by their codes. */
    List<PartnerView> all() {
        List<Key> own = keys.all();
        Known known = system.callInTransaction(() -> new Known(table.seen(), table.keys()));
        Stream<PartnerView> others = installations.partners().stream()
                .flatMap(partner -> partner.municipalities().stream().map(code -> view(partner, code, known)));
        return Stream.concat(own.stream().map(this::view), others)
                .sorted(Comparator.comparing(PartnerView::municipalityCode))
                .toList();
    }

    /** One of this installation. It is there now: told by the minute, so that who asks again by the tag is not told of seconds. */
    PartnerView view(Key own) {
        Instant now = clock.now().truncatedTo(ChronoUnit.MINUTES);
        return new PartnerView(own.municipalityCode(), installations.own(), own.shownId(), now);
    }

    private static PartnerView view(Partner partner, String code, Known known) {
        return new PartnerView(
                code,
                partner.installation(),
                Optional.ofNullable(known.keys().get(code)).map(Key::shownId).orElse(null),
                known.seen().get(partner.installation()));
    }
}
