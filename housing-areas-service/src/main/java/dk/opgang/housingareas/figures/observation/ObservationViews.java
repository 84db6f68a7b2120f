package dk.opgang.housingareas.figures.observation;

import dk.opgang.housingareas.figures.disclosure.AreaFigures;
import dk.opgang.housingareas.figures.disclosure.FigureAccess;
import dk.opgang.housingareas.figures.disclosure.FigureControl;
import dk.opgang.housingareas.figures.disclosure.FigureKey;
import dk.opgang.housingareas.figures.indicator.Remark;
import dk.opgang.housingareas.figures.indicator.RemarkRules;
import dk.opgang.housingareas.register.area.HousingArea;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.Language;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the views of an area's figures as the caller sees them: each with the remarks that its neighbours of today give rise to,
 * without the values that only its municipality sees.
 */
@Singleton
class ObservationViews {

    private final Observations observations;
    private final PastObservations past;
    private final FigureControl control;
    private final HttpHeaders headers;

    ObservationViews(Observations observations, PastObservations past, FigureControl control, HttpHeaders headers) {
        this.observations = observations;
        this.past = past;
        this.control = control;
        this.headers = headers;
    }

    /** The view of a figure that the caller has just told: what it is has been told by the caller itself. */
    ObservationView told(Caller caller, HousingArea area, Figure figure) {
        Neighbours now = neighbours(caller, area, null);
        return view(figure, now, language());
    }

    ObservationView of(Caller caller, HousingArea area, Figure figure, @Nullable Instant asOf) {
        return of(caller, area, List.of(figure), asOf).getFirst();
    }

    /**
     * The views of figures of one area, in their order.
     *
     * @param asOf when the figures were the ones to read; null for now
     */
    List<ObservationView> of(
            Caller caller, HousingArea area, Collection<? extends Figure> figures, @Nullable Instant asOf) {
        if (figures.isEmpty()) {
            return List.of();
        }
        Neighbours now = neighbours(caller, area, asOf);
        Locale language = language();
        return figures.stream()
                .map(figure -> now.hides(figure) ? view(figure, now, language).hidden() : view(figure, now, language))
                .toList();
    }

    /** The area's figures of today, and which of them and of those of an earlier time the caller does not see. */
    private record Neighbours(Map<FigureKey, BigDecimal> values, Set<FigureKey> hidden) {

        boolean hides(Figure figure) {
            return hidden.contains(figure.key());
        }

        Optional<BigDecimal> shown(String indicator, int year) {
            FigureKey key = new FigureKey(indicator, year);
            return hidden.contains(key) ? Optional.empty() : Optional.ofNullable(values.get(key));
        }
    }

    private Neighbours neighbours(Caller caller, HousingArea area, @Nullable Instant asOf) {
        Restriction ofArea = Restriction.equal("housingAreaId", area.id());
        List<Observation> today = observations.list(caller, ofArea);
        Map<FigureKey, BigDecimal> values = new HashMap<>();
        today.forEach(it -> values.put(it.key(), it.form().value()));
        Set<FigureKey> hidden = new HashSet<>();
        if (!FigureAccess.seesAll(caller, area.municipalityCode())) {
            // Drafts are decided with what is approved, and unhide nothing of it.
            hidden.addAll(control.hidden(
                    figures(today.stream().filter(Observation::isApproved).toList())));
            hidden.addAll(control.hidden(figures(today)));
            if (asOf != null) {
                hidden.addAll(control.hidden(figures(past.list(caller, ofArea, PastObservations.at(asOf)))));
            }
        }
        return new Neighbours(values, hidden);
    }

    private static AreaFigures figures(List<? extends Figure> figures) {
        AreaFigures all = new AreaFigures();
        figures.forEach(it -> all.put(it.indicator(), it.year(), it.form().value()));
        return all;
    }

    private static ObservationView view(Figure figure, Neighbours neighbours, Locale language) {
        List<Remark> remarks = RemarkRules.LOADED.of(
                figure.indicator(), figure.year(), figure.form().value(), neighbours::shown);
        return ObservationView.of(figure, remarks, language);
    }

    private Locale language() {
        return Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
