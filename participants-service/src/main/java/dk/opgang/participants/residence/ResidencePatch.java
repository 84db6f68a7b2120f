package dk.opgang.participants.residence;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What can be reported or corrected of a residence: the day of moving out. */
@Schema(name = "ResidencePatch")
record ResidencePatch(
        @Nullable @Schema(description = "First day after it; null: it goes on")
        LocalDate to) {}
