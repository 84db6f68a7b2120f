package dk.opgang.platform.notes.booking;

import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.time.Period;
import dk.opgang.platform.value.Source;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A booking of a room.
 *
 * @param seats how many people come; nobody knows if it is missing
 */
@Embeddable
public record BookingForm(
        @Nullable Source source,
        @NotBlank @Size(max = 200) String room,
        @Nullable @Positive Integer seats,

        @NotNull
        @AttributeOverride(name = "from", column = @Column(name = "booked_from"))
        @AttributeOverride(name = "to", column = @Column(name = "booked_to"))
        Period period)
        implements PostedForm {}
