package dk.opgang.initiatives.employerevent;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.opgang.initiatives.enrolment.OfEnrolment;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That somebody registered for an event, whether it was told that the person came, and to whom a CV was handed in. */
@Entity
@Table(name = "event_registrations")
class Registration extends OfEnrolment {

    @Column(updatable = false)
    private String poster;

    @Column(updatable = false)
    private UUID eventId;

    private @Nullable Boolean attended;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<HandedIn> cvs;

    /** That a CV was handed in to an employer on a day. */
    @Schema(name = "HandedInCv")
    record HandedIn(
            String employerCvr,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on) {}

    protected Registration() {}

    Registration(String poster, UUID eventId) {
        this.poster = poster;
        this.eventId = eventId;
        this.cvs = List.of();
    }

    UUID eventId() {
        return eventId;
    }

    /** Whether the person came; null as long as nobody has told. */
    @Nullable
    Boolean attended() {
        return attended;
    }

    void attend(@Nullable Boolean came) {
        this.attended = came;
    }

    List<HandedIn> cvs() {
        return List.copyOf(cvs);
    }

    /** Notes a CV, in the place of one that was handed in to the same employer; tells whether there was none. */
    boolean handIn(HandedIn cv) {
        List<HandedIn> all = new ArrayList<>(cvs);
        boolean isNew = !all.removeIf(known -> known.employerCvr().equals(cv.employerCvr()));
        all.add(cv);
        if (!all.equals(cvs)) {
            this.cvs = all;
        }
        return isNew;
    }
}
