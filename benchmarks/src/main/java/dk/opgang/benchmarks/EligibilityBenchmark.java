package dk.opgang.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.opgang.initiatives.eligibility.RuleSet;
import dk.opgang.initiatives.eligibility.TemplateRules;
import dk.opgang.initiatives.template.document.TemplateReader;
import dk.opgang.initiatives.template.predicate.Answer;
import dk.opgang.initiatives.template.predicate.Known;
import dk.opgang.initiatives.template.predicate.Predicate;
import dk.opgang.initiatives.template.predicate.PredicateReader;
import dk.opgang.initiatives.template.predicate.Rule;
import dk.opgang.platform.dated.DataFile;
import dk.opgang.platform.problem.Faults;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;

/** How many decisions a second the rules of templates come to, without anything that has to be looked up for them. */
public final class EligibilityBenchmark {

    private static final int PEOPLE = 1_000;
    private static final long AT_LEAST = 200_000;
    private static final double MOST_TIMES = 3;
    private static final Duration WARM = Duration.ofSeconds(2);
    private static final Duration MEASURED = Duration.ofSeconds(5);

    private EligibilityBenchmark() {}

    /** A programme and how many rules decide whether somebody may take part. */
    private record Programme(String key, RuleSet rules, int size) {}

    public static void main(String[] ignored) {
        Random random = new Random(1);
        List<Known> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(new Somebody(random));
        }
        Programme largest = largest();
        Rate answers = rate("answers of " + largest.key() + ", " + largest.size() + " rules", largest.rules(), people);
        System.out.println(answers.line());
        System.out.printf("limit %,d a second: %.1f times as fast%n", AT_LEAST, answers.perSecond() / AT_LEAST);

        Rate few = rate("answers of 30 rules", generated(30), people);
        Rate many = rate("answers of 300 rules", generated(300), people);
        System.out.println(few.line());
        System.out.println(many.line());
        double perRule = (30 * few.perSecond()) / (300 * many.perSecond());
        System.out.printf("a rule of 300 takes %.2f times as long as one of 30; limit %.0f%n", perRule, MOST_TIMES);
    }

    private static Rate rate(String what, RuleSet rules, List<Known> people) {
        run(rules, people, WARM);
        long start = System.nanoTime();
        long decided = run(rules, people, MEASURED);
        return new Rate(what, decided, Duration.ofNanos(System.nanoTime() - start));
    }

    private static long run(RuleSet rules, List<Known> people, Duration time) {
        long end = System.nanoTime() + time.toNanos();
        long decided = 0;
        long[] counts = new long[Answer.values().length];
        while (System.nanoTime() < end) {
            for (Known one : people) {
                counts[rules.decide(one).ordinal()]++;
                decided++;
            }
        }
        if (LongStream.of(counts).sum() != decided) {
            throw new IllegalStateException("Somebody was not decided about");
        }
        return decided;
    }

    private static Programme largest() {
        return DataFile.read("templates/index.json", JsonNode.class).findValuesAsText("key").stream()
                .map(EligibilityBenchmark::programme)
                .max(Comparator.comparingInt(Programme::size))
                .orElseThrow();
    }

    private static Programme programme(String key) {
        JsonNode document = DataFile.read("templates/" + key + ".json", JsonNode.class);
        TemplateRules rules = new TemplateRules(TemplateReader.read(document).sound(), 1);
        return new Programme(key, rules.enrolment(), size(document.path("eligibility")));
    }

    /** How many objects it is made of: about as many as rules. */
    private static int size(JsonNode part) {
        int all = part.isObject() ? 1 : 0;
        for (JsonNode below : part) {
            all += size(below);
        }
        return all;
    }

    private static JsonNode parsed(String json) {
        try {
            return new JsonMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    /** So many rules, all of which are met or open, so that none is left out. */
    private static RuleSet generated(int rules) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < rules / 10; i++) {
            all.append(i == 0 ? "" : ", ").append("{\"all\": [");
            for (int j = 0; j < 9; j++) {
                all.append(j == 0 ? "" : ", ")
                        .append("{\"age\": {\"from\": ")
                        .append(j)
                        .append(", \"to\": 120}}");
            }
            all.append("]}");
        }
        List<Rule> read = new ArrayList<>();
        for (JsonNode one : parsed("[" + all + "]")) {
            Predicate predicate = new PredicateReader(Somebody.DECLARED).read(one, "", new Faults());
            read.add(Rule.of(Objects.requireNonNull(predicate), "", null));
        }
        return new RuleSet(read, false);
    }
}
