package dk.opgang.initiatives.occasion;

import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.Distinct;
import dk.opgang.platform.number.PlainNumber;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.text.Key;
import dk.opgang.platform.value.Source;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One time at which an activity takes place.
 *
 * @param source the poster's own key; nobody else is shown it
 * @param activity its key in the template
 * @param minutes how long; as long as the activity usually lasts without it
 * @param place a code of contact-places
 * @param groupId the group whose it is, where the activity is for groups
 * @param enrolmentId the enrolment whose it is, where the activity is for enrolments
 * @param holderIds the role holders who are there
 * @param state a code of occasion-states; of what lies in the past held, unless it is told
 * @param headcount how many came, where anybody may come
 * @param outputs what came of it, counted
 */
@Embeddable
@Schema(name = "NewOccasion", example = """
                {"source": {"system": "crm", "id": "V-17"}, "activity": "visit", "at": "2026-03-02T09:00:00Z", "minutes": 60, "place": "home",
                 "enrolmentId": "01980a5e-7c00-7000-8000-0000000000e2", "holderIds": ["01980a5e-7c00-7000-8000-0000000000f1"]}""")
public record OccasionForm(
        @AttributeOverride(name = "system", column = @Column(name = "source_system", updatable = false))
        @AttributeOverride(name = "id", column = @Column(name = "source_id", updatable = false))
        @Nullable
        Source source,

        @NotBlank @Key @Size(max = 60) String activity,
        @NotNull Instant at,
        @Nullable @Min(1) @Max(10_080) Integer minutes,
        @Nullable @CodeOf("contact-places") String place,
        @Nullable @Column(updatable = false) UUID groupId,
        @Nullable @Column(updatable = false) UUID enrolmentId,

        @Size(max = 100) @Distinct @JdbcTypeCode(SqlTypes.ARRAY)
        List<@NotNull UUID> holderIds,

        @Nullable @CodeOf("occasion-states") String state,
        @Nullable @Min(0) @Max(1_000_000) Integer headcount,
        @Size(max = 50) @JdbcTypeCode(SqlTypes.JSON) List<@Valid Output> outputs)
        implements PostedForm {

    /**
     * What came of it.
     *
     * @param output its key at the activity
     */
    @Schema(name = "OutputOfOccasion")
    public record Output(
            @NotBlank @Size(max = 60) String output,

            @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 2)
            BigDecimal quantity) {

        /** Numbers are kept in one way of writing them, so that forms are equal if they say the same. */
        public Output {
            quantity = quantity == null ? quantity : PlainNumber.of(quantity);
        }
    }

    /**
     * The same with nothing left out.
     *
     * @param usual how long the activity lasts
     */
    OccasionForm whole(@Nullable Integer usual, Instant now) {
        return new OccasionForm(
                source,
                activity,
                at,
                minutes == null ? usual : minutes,
                place,
                groupId,
                enrolmentId,
                Objects.requireNonNullElse(holderIds, List.of()),
                state == null ? OccasionState.unless(at, now) : state,
                headcount,
                Objects.requireNonNullElse(outputs, List.of()));
    }

    OccasionForm withoutSource() {
        return new OccasionForm(
                null, activity, at, minutes, place, groupId, enrolmentId, holderIds, state, headcount, outputs);
    }

    OccasionForm cancelled() {
        return new OccasionForm(
                source,
                activity,
                at,
                minutes,
                place,
                groupId,
                enrolmentId,
                holderIds,
                OccasionState.CANCELLED.code(),
                headcount,
                outputs);
    }

    /** Whether a row of a batch tells the same of it; what the row leaves out is the same. */
    boolean agreesWith(OccasionForm row) {
        return activity.equals(row.activity)
                && at.equals(row.at)
                && (row.minutes == null || row.minutes.equals(minutes))
                && (row.place == null || row.place.equals(place))
                && Objects.equals(groupId, row.groupId)
                && Objects.equals(enrolmentId, row.enrolmentId)
                && (holderIds.equals(row.holderIds) || Set.copyOf(holderIds).equals(Set.copyOf(row.holderIds)));
    }

    boolean isHeld() {
        return OccasionState.HELD.code().equals(state);
    }
}
