package dk.opgang.housingareas.observation;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.Language;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Makes the views of an area's figures, each with the remarks that its neighbours of today give rise to. */
@Singleton
class ObservationViews {

    private final Observations observations;
    private final HttpHeaders headers;

    ObservationViews(Observations observations, HttpHeaders headers) {
        this.observations = observations;
        this.headers = headers;
    }

    private record Key(String indicator, int year) {}

    ObservationView of(Caller caller, Figure figure) {
        return of(caller, figure.housingAreaId(), List.of(figure)).getFirst();
    }

    /** The views of figures of one area, in their order. */
    List<ObservationView> of(Caller caller, UUID housingAreaId, Collection<? extends Figure> figures) {
        Map<Key, BigDecimal> known = new HashMap<>();
        if (!figures.isEmpty()) {
            observations
                    .list(caller, Restriction.equal("housingAreaId", housingAreaId))
                    .forEach(it -> known.put(new Key(it.indicator(), it.year()), it.value()));
        }
        Locale language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return figures.stream()
                .map(figure -> ObservationView.of(
                        figure,
                        RemarkRules.LOADED.of(
                                figure.indicator(),
                                figure.year(),
                                figure.value(),
                                (indicator, year) -> Optional.ofNullable(known.get(new Key(indicator, year)))),
                        language))
                .toList();
    }
}
