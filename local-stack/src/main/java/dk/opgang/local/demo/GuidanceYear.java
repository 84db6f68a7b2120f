package dk.opgang.local.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A published year of the guidance in Greve Nord, and which synthetic citizens it is made of. From one year to the next every second
 * citizen comes back; who begins an education or a job is not seen again.
 *
 * @param first number of the year's first citizen
 * @param leaving number from which on the citizens come back in the next year
 */
record GuidanceYear(int year, Map<String, Integer> published, int first, int leaving) {

    static final String CITIZENS = "unique_citizens_guided";
    static final String CONVERSATIONS = "guidance_conversations_held";
    static final String INTERNSHIPS = "started_company_internship";
    static final String EDUCATION = "started_education";
    static final String EMPLOYMENT = "entered_employment";

    /** The published measures with the fields of the results that hold them. */
    static final Map<String, String> FIELDS = fields();

    GuidanceYear {
        if (leaving - first < known(published, EDUCATION) + known(published, EMPLOYMENT)) {
            throw new IllegalArgumentException(year + " has fewer citizens who leave than begin a job or an education");
        }
    }

    static List<GuidanceYear> all() {
        Map<Integer, Map<String, Integer>> figures = new TreeMap<>();
        Csv.read("greve-nord-results-2017-2019.csv")
                .forEach(row -> row.getHeader().stream().skip(1).forEach(year -> figures.computeIfAbsent(
                                Integer.valueOf(year), any -> new LinkedHashMap<>())
                        .put(row.getField("measure"), Integer.valueOf(row.getField(year)))));
        List<GuidanceYear> years = new ArrayList<>();
        int first = 0;
        for (Map.Entry<Integer, Map<String, Integer>> year : figures.entrySet()) {
            int leaving = first + known(year.getValue(), CITIZENS) / 2;
            years.add(new GuidanceYear(year.getKey(), year.getValue(), first, leaving));
            first = leaving;
        }
        return years;
    }

    /** The published table's rows, not answered yet. */
    static List<YearlyTable.Row> expected() {
        return FIELDS.keySet().stream()
                .map(measure -> {
                    TreeMap<Integer, BigDecimal> cells = new TreeMap<>();
                    all().forEach(year -> cells.put(year.year(), BigDecimal.valueOf(year.figure(measure))));
                    return new YearlyTable.Row(measure, cells, Map.of());
                })
                .toList();
    }

    private static int known(Map<String, Integer> figures, String measure) {
        return Objects.requireNonNull(figures.get(measure), measure);
    }

    int figure(String measure) {
        return known(published, measure);
    }

    /** One past the number of the year's last citizen. */
    int end() {
        return first + figure(CITIZENS);
    }

    /** The citizen of each conversation. */
    IntStream conversations() {
        return IntStream.range(0, figure(CONVERSATIONS)).map(i -> first + i % figure(CITIZENS));
    }

    /** What the citizen began at the end of this year; null for who began nothing. */
    @Nullable
    String outcomeOf(int citizen) {
        int place = citizen - first;
        if (place < 0 || place >= figure(EDUCATION) + figure(EMPLOYMENT)) {
            return null;
        }
        return place < figure(EDUCATION) ? "education" : "ordinary-job";
    }

    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(CITIZENS, "uniqueParticipants");
        fields.put(CONVERSATIONS, "contacts");
        fields.put(INTERNSHIPS, "internshipsStarted");
        fields.put(EDUCATION, "educationStarted");
        fields.put(EMPLOYMENT, "employmentStarted");
        return fields;
    }
}
