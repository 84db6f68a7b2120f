package dk.opgang.participants.casefile;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reason for closing a period that ends only because the next one begins; dated data of {@code rules/closing-by-next-group.json}. */
final class ClosingByNextGroup {

    private static final String PATH = "/rules/closing-by-next-group.json";
    private static final Rules RULES = load();

    private ClosingByNextGroup() {}

    static String reason(String nextGroup, LocalDate day) {
        return RULES.reasons().stream()
                .filter(rule -> rule.nextGroup().equals(nextGroup) && rule.validOn(day))
                .map(Rule::closingReason)
                .findFirst()
                .orElse(RULES.otherwise().closingReason());
    }

    private static Rules load() {
        try (InputStream in = ClosingByNextGroup.class.getResourceAsStream(PATH)) {
            return JsonMapper.builder().addModule(new JavaTimeModule()).build().readValue(in, Rules.class);
        } catch (IOException e) {
            throw new UncheckedIOException(PATH + " cannot be read", e);
        }
    }

    private record Rules(String description, List<Rule> reasons, Otherwise otherwise) {}

    private record Otherwise(String closingReason, String source) {}

    private record Rule(
            String nextGroup,
            String closingReason,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source) {

        boolean validOn(LocalDate day) {
            return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || day.isBefore(validTo));
        }
    }
}
