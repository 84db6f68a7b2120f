package dk.opgang.housingareas.figures.observation;

import dk.opgang.housingareas.figures.disclosure.FigureKey;
import dk.opgang.platform.data.Resource;
import dk.opgang.platform.visibility.Restriction;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The value of one indicator of one area in one year, now or at an earlier time. */
@MappedSuperclass
abstract class Figure extends Resource {

    private UUID housingAreaId;

    private String indicator;

    private int year;

    @Embedded
    private ObservationForm form;

    protected Figure() {}

    Figure(UUID housingAreaId, String indicator, int year) {
        this.housingAreaId = housingAreaId;
        this.indicator = indicator;
        this.year = year;
    }

    /** Those of the area, the indicator and the year; whatever is not told is no restriction. */
    static Restriction of(UUID housingAreaId, @Nullable String indicator, @Nullable Integer year) {
        return Restriction.equal("housingAreaId", housingAreaId)
                .and(Restriction.equal("indicator", indicator))
                .and(Restriction.equal("year", year));
    }

    UUID housingAreaId() {
        return housingAreaId;
    }

    String indicator() {
        return indicator;
    }

    int year() {
        return year;
    }

    FigureKey key() {
        return new FigureKey(indicator, year);
    }

    /** What it says. */
    ObservationForm form() {
        return form;
    }

    final void say(ObservationForm other) {
        this.form = other;
    }

    boolean isApproved() {
        return form.status().equals(Status.APPROVED.code());
    }
}
