package dk.opgang.network.relocation;

import dk.opgang.platform.dated.DataFile;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The five characteristics of an exposed household, each {@code yes}, {@code no} or {@code unknown}. Worked out and forgotten: nothing of
 * it is kept or logged.
 */
@Schema(name = "NewExposureCheck", example = """
                {"labourMarket": "yes", "language": "no", "income": "yes", "education": "unknown", "socialCases": "yes"}""")
record ExposureCheck(
        @NotNull @Pattern(regexp = ANSWER) String labourMarket,
        @NotNull @Pattern(regexp = ANSWER) String language,
        @NotNull @Pattern(regexp = ANSWER) String income,
        @NotNull @Pattern(regexp = ANSWER) String education,
        @NotNull @Pattern(regexp = ANSWER) String socialCases) {

    static final String ANSWER = "yes|no|unknown";

    /** How many must be met at the least; dated data of {@code rules/second-chance.json}. */
    static final int NEEDED =
            DataFile.read("rules/second-chance.json", Rule.class).needed();

    private record Rule(String description, int needed, String source) {}

    /**
     * What follows.
     *
     * @param fulfilled null as long as what is unknown decides
     */
    @Schema(name = "ExposureCheck")
    record Result(
            int met,
            int needed,
            @Schema(nullable = true) @Nullable Boolean fulfilled) {}

    Result result() {
        List<String> answers = Stream.of(labourMarket, language, income, education, socialCases)
                .toList();
        int met = count(answers, "yes");
        Boolean fulfilled =
                met >= NEEDED ? Boolean.TRUE : met + count(answers, "unknown") < NEEDED ? Boolean.FALSE : null;
        return new Result(met, NEEDED, fulfilled);
    }

    private static int count(List<String> answers, String answer) {
        return (int) answers.stream().filter(answer::equals).count();
    }
}
