package dk.opgang.initiatives.reportedfigure;

import dk.opgang.platform.data.Resource;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A figure that somebody has published of an initiative, as it is stored. */
@Entity
@Table(name = "reported_figures")
class ReportedFigure extends Resource {

    @Column(updatable = false)
    private String poster;

    @Column(updatable = false)
    private UUID initiativeId;

    @Column(updatable = false)
    private String measure;

    @Column(updatable = false)
    private String period;

    @Embedded
    private ReportedFigureForm form;

    protected ReportedFigure() {}

    ReportedFigure(String poster, UUID initiativeId, String measure, String period, ReportedFigureForm form) {
        this.poster = poster;
        this.initiativeId = initiativeId;
        this.measure = measure;
        this.period = period;
        this.form = form;
    }

    /** Who told it first. */
    String poster() {
        return poster;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    String measure() {
        return measure;
    }

    String period() {
        return period;
    }

    ReportedFigureForm form() {
        return form;
    }

    void become(ReportedFigureForm other) {
        this.form = other;
    }
}
