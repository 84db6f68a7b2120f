package dk.opgang.participants.casefile;

import dk.opgang.platform.time.Period;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A period on one benefit. A period has a closing reason exactly if it has an end: the reported one, {@value #UNKNOWN} if the end
 * came without a reason, and that of {@link ClosingByNextGroup} if it ends because the next period begins.
 */
@Entity
@Table(name = "benefit_periods")
public class BenefitPeriod extends Spell {

    /** The closing reason of an end that was reported without one. */
    public static final String UNKNOWN = "unknown";

    @Column(name = "benefit_group")
    private String group;

    @Column(name = "closing_reason")
    private @Nullable String closingReason;

    /** Where the participant lived when it began; told with the period, so that readers need not join. */
    @Column(name = "housing_area_id")
    private @Nullable UUID housingAreaId;

    protected BenefitPeriod() {}

    public BenefitPeriod(
            Subject subject, @Nullable Source source, String group, Period period, @Nullable String closingReason) {
        super(subject, source, period);
        this.group = group;
        this.closingReason = reasonOf(period.to(), closingReason);
    }

    /** Reports or corrects all of it. Without an end it goes on, until the next begins. */
    public void correct(String group, Period period, @Nullable String closingReason) {
        this.group = group;
        last(period.from(), period.to());
        this.closingReason = reasonOf(period.to(), closingReason);
    }

    /** Whether that is the end which was concluded from the beginning of the next period, and so no report of one. */
    public boolean isConcludedEnd(@Nullable LocalDate to, @Nullable String closingReason) {
        return isEndedByNext() && Objects.equals(to, to()) && Objects.equals(closingReason, this.closingReason);
    }

    /** Takes note of where the participant lived; true if that was not known before. */
    public boolean happenedIn(@Nullable UUID area) {
        boolean news = !Objects.equals(area, housingAreaId);
        housingAreaId = area;
        return news;
    }

    @Override
    protected boolean saysTheSameAs(Spell other) {
        return other instanceof BenefitPeriod period && period.group.equals(group);
    }

    @Override
    protected void endBy(Spell next) {
        super.endBy(next);
        closingReason = ClosingByNextGroup.reason(((BenefitPeriod) next).group, next.from());
    }

    @Override
    protected void goOn() {
        super.goOn();
        closingReason = null;
    }

    public String group() {
        return group;
    }

    public @Nullable String closingReason() {
        return closingReason;
    }

    public @Nullable UUID housingAreaId() {
        return housingAreaId;
    }

    private static @Nullable String reasonOf(@Nullable LocalDate to, @Nullable String reported) {
        if (to == null) {
            return null;
        }
        return reported == null ? UNKNOWN : reported;
    }
}
