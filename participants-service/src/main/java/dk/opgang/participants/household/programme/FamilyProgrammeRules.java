package dk.opgang.participants.household.programme;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.opgang.platform.dated.DataFile;
import dk.opgang.platform.dated.Dated;
import dk.opgang.platform.dated.DatedRows;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom the family programme is for; dated data of {@code rules/family-programme.json}. */
final class FamilyProgrammeRules {

    private static final File RULES = DataFile.read("rules/family-programme.json", File.class);

    private FamilyProgrammeRules() {}

    /** The rules of the day. */
    static Version on(LocalDate day) {
        return Objects.requireNonNull(DatedRows.inForce(RULES.versions(), day));
    }

    private record File(String description, List<Version> versions) {

        File {
            versions = DatedRows.withoutGap(versions);
        }
    }

    /**
     * The rules that hold for a time.
     *
     * @param needed how many of the characteristics a family has to have
     */
    record Version(
            String version,
            int needed,
            List<Characteristic> characteristics,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source)
            implements Dated {}

    /**
     * One of them.
     *
     * @param characteristic a code of family-programme-characteristics
     * @param threshold a number, or true
     */
    record Characteristic(String characteristic, Operator operator, String threshold, String source) {

        /** Whether it is met; null if nothing is known. */
        @Nullable
        Boolean isMetBy(@Nullable Object value) {
            return value == null ? null : operator.holds(value, threshold);
        }
    }

    /** How a value is held against the threshold. */
    @Schema(name = "CharacteristicOperator")
    enum Operator {
        /** Strictly less. */
        @JsonProperty("less-than")
        LESS_THAN,
        /** The same. */
        @JsonProperty("is")
        IS;

        boolean holds(Object value, String threshold) {
            return switch (this) {
                case LESS_THAN -> new BigDecimal(value.toString()).compareTo(new BigDecimal(threshold)) < 0;
                case IS -> value.toString().equals(threshold);
            };
        }
    }
}
