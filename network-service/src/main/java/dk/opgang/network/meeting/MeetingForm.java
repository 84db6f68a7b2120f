package dk.opgang.network.meeting;

import dk.opgang.network.fault.NetworkFault;
import dk.opgang.network.form.Written;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.Defaulted;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the network.
 *
 * @param kind a code of {@code network-meeting-kinds}; never changes
 * @param groupId the group that meets; none at a meeting of the whole network, never changes
 * @param endsAt after it begins
 * @param onlineUrl where one can take part from afar
 */
@Embeddable
@Schema(name = "NewMeeting", example = """
                {"kind": "network", "title": "Netværksmøde, forår", "startsAt": "2027-04-15T08:00:00Z",
                 "endsAt": "2027-04-15T14:00:00Z", "place": "Biblioteket, Horsens",
                 "agenda": [{"title": "Velkomst", "minutes": 15}, {"title": "Kultur på recept", "minutes": 60}]}""")
record MeetingForm(
        @Nullable Source source,
        @NotNull @CodeOf("network-meeting-kinds") String kind,
        @Nullable UUID groupId,
        @NotBlank @Size(max = 200) String title,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @Nullable @Size(max = 500) String place,

        @Nullable @Size(max = 2_000) @Pattern(regexp = Written.ADDRESS)
        String onlineUrl,

        @Defaulted @Size(max = 100) @JdbcTypeCode(SqlTypes.JSON)
        List<@Valid AgendaItem> agenda)
        implements PostedForm, Checked {

    static final String NETWORK = "network";

    MeetingForm {
        agenda = agenda == null ? List.of() : List.copyOf(agenda);
    }

    /**
     * A point of the agenda.
     *
     * @param minutes how long it takes
     * @param presenter who presents it; goes a year after the meeting
     */
    @Schema(name = "AgendaItem")
    record AgendaItem(
            @NotBlank @Size(max = 300) String title,
            @Nullable @Min(1) @Max(1_440) Integer minutes,
            @Nullable @Size(max = 200) String presenter) {}

    @Override
    public void check(Faults faults) {
        if (kind != null
                && groupId == null
                && !isOfAll()
                && !faults.isFaulty("/groupId")
                && !faults.isFaulty("/kind")) {
            faults.broken("/groupId", CommonFault.REQUIRED);
        }
        if (groupId != null && isOfAll()) {
            faults.broken("/groupId", NetworkFault.NO_GROUP_OF_ALL);
        }
        if (startsAt != null && endsAt != null && !endsAt.isAfter(startsAt)) {
            faults.broken("/endsAt", NetworkFault.END_NOT_AFTER_FROM);
        }
    }

    /** Whether it is a meeting of the whole network. */
    boolean isOfAll() {
        return NETWORK.equals(kind);
    }

    /** The day in Denmark on which it begins. */
    LocalDate day() {
        return BusinessClock.dayOf(startsAt);
    }

    /** Whether whoever comes must know of the difference to the other. */
    boolean isElsewhere(MeetingForm other) {
        return !startsAt.equals(other.startsAt)
                || !endsAt.equals(other.endsAt)
                || !Objects.equals(place, other.place)
                || !Objects.equals(onlineUrl, other.onlineUrl);
    }
}
