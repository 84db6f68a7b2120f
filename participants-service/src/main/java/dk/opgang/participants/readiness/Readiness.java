package dk.opgang.participants.readiness;

import dk.opgang.participants.casefile.CaseRecord;
import dk.opgang.participants.casefile.Subject;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How ready for education a participant was assessed to be in a school year; one assessment a year, corrected in place. */
@Entity
@Table(name = "education_readiness")
public class Readiness extends CaseRecord {

    @Column(name = "school_year")
    private String schoolYear;

    private String readiness;

    @Column(name = "assessed_on")
    private @Nullable LocalDate assessedOn;

    protected Readiness() {}

    public Readiness(Subject subject, @Nullable Source source, String schoolYear) {
        super(subject, source);
        this.schoolYear = schoolYear;
    }

    /** Takes what was assessed; true if that is news. */
    public boolean assess(String schoolYear, String readiness, @Nullable LocalDate assessedOn) {
        boolean news = !schoolYear.equals(this.schoolYear)
                || !readiness.equals(this.readiness)
                || !Objects.equals(assessedOn, this.assessedOn);
        this.schoolYear = schoolYear;
        this.readiness = readiness;
        this.assessedOn = assessedOn;
        return news;
    }

    public String schoolYear() {
        return schoolYear;
    }

    /** A code of {@code education-readiness}. */
    public String readiness() {
        return readiness;
    }

    public @Nullable LocalDate assessedOn() {
        return assessedOn;
    }
}
