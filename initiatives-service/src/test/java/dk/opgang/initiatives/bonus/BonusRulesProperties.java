package dk.opgang.initiatives.bonus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import dk.opgang.initiatives.bonus.BonusFacts.Stay;
import dk.opgang.initiatives.bonus.BonusFacts.Taken;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.initiatives.template.document.TemplateReader;
import dk.opgang.initiatives.template.reading.TemplateJson;
import dk.opgang.initiatives.template.value.Parameters;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Bonus lines of random lives, against what a clerk would write down with the document of the programme in hand. */
class BonusRulesProperties {

    private static final InitiativeTemplate PROGRAMME = programme();

    private static final Parameters GIVEN = new Parameters(Map.of(
            "language-amount", new BigDecimal("1000"),
            "participation-amount", new BigDecimal("500"),
            "attendance-amount", new BigDecimal("250"),
            "youth-education-amount", new BigDecimal("2000"),
            "self-support-amount", new BigDecimal("3000"),
            "language-least", new BigDecimal("50"),
            "attendance-least", new BigDecimal("90"),
            "grade-least", new BigDecimal("4")));

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 15);
    private static final String[] KINDS = {"nursery", "day-care", "kindergarten", "school", "youth-education", "library"
    };
    private static final String[] READINGS = {
        "language", "parents-participation", "pupil-attendance", "youth-education-mark"
    };

    @Property(tries = 400)
    void aClerkWritesTheSameLines(@ForAll long seed) {
        // Given
        BonusFacts life = life(new Random(seed));

        // When
        List<Earned> lines = BonusRules.of(PROGRAMME.payouts(), GIVEN, life);

        // Then
        assertEquals(
                clerk(life),
                lines.stream().map(BonusRulesProperties::shown).sorted().toList());
    }

    private static String shown(Earned it) {
        String decision = it.decision() == null
                ? "open"
                : it.decision().on() + (it.decision().met() ? " met" : " not met");
        return String.join(
                " ",
                it.payout(),
                it.attachmentId().toString(),
                String.valueOf(it.next()),
                it.dueOn().toString(),
                it.benefits() == null ? decision : "from " + it.benefits().from(),
                it.amountDkk().toPlainString());
    }

    private static List<String> clerk(BonusFacts life) {
        List<String> lines = new ArrayList<>();
        for (Stay stay : life.stays()) {
            if (stay.to() == null || stay.to().isAfter(TODAY)) {
                continue;
            }
            switch (stay.kind()) {
                case "nursery", "day-care" -> {
                    Stay next = next(life, stay, "kindergarten");
                    if (next != null) {
                        LocalDate due = next.from().plusYears(1);
                        lines.add(line(
                                "nursery-language",
                                stay,
                                next,
                                due,
                                life,
                                "language",
                                "language-assessment",
                                50,
                                1000));
                        lines.add(line(
                                "nursery-participation",
                                stay,
                                next,
                                due,
                                life,
                                "parents-participation",
                                "institution-statement",
                                -1,
                                500));
                    }
                }
                case "kindergarten" -> {
                    Stay next = next(life, stay, "school");
                    if (next != null) {
                        int begun = next.from().getMonthValue() >= 8
                                ? next.from().getYear()
                                : next.from().getYear() - 1;
                        int grade = life.grade() == null ? 0 : life.grade();
                        LocalDate due = LocalDate.of(begun + 2 - grade + 1, 6, 1);
                        lines.add(line(
                                "kindergarten-language", stay, next, due, life, "language", "national-test", 50, 1000));
                        lines.add(line(
                                "kindergarten-attendance",
                                stay,
                                next,
                                due,
                                life,
                                "pupil-attendance",
                                "register",
                                90,
                                250));
                    }
                }
                case "school" -> {
                    Stay next = next(life, stay, "youth-education");
                    if (next != null) {
                        LocalDate due = next.from().plusYears(1);
                        lines.add(line(
                                "school-mark", stay, next, due, life, "youth-education-mark", "register", 4, 2000));
                    }
                    lines.add("school-self-support " + stay.id() + " null " + (life.birthYear() + 21) + "-12-31 from "
                            + (life.birthYear() + 19) + "-01-01 3000.00");
                }
                default -> {
                    // Earns nothing.
                }
            }
        }
        return lines.stream().sorted().toList();
    }

    private static Stay next(BonusFacts life, Stay stay, String kind) {
        Stay best = null;
        for (Stay other : life.stays()) {
            boolean fits = other.kind().equals(kind)
                    && !other.institutionId().equals(stay.institutionId())
                    && ChronoUnit.DAYS.between(stay.to(), other.from()) >= 0;
            if (fits && (best == null || other.from().isBefore(best.from()))) {
                best = other;
            }
        }
        return best;
    }

    /** @param least -1 where the answer is yes or no */
    private static String line(
            String payout,
            Stay stay,
            Stay next,
            LocalDate due,
            BonusFacts life,
            String reading,
            String evidence,
            int least,
            int amount) {
        String decision = "open";
        LocalDate taken = null;
        for (Taken one : life.readings()) {
            long late = ChronoUnit.DAYS.between(due, one.on());
            boolean counts = one.reading().equals(reading)
                    && next.institutionId().equals(one.institutionId())
                    && evidence.equals(one.evidence())
                    && late >= -60
                    && late <= 120;
            if (counts && (taken == null || one.on().isBefore(taken))) {
                taken = one.on();
                boolean met = least < 0
                        ? one.value().equals(BooleanNode.TRUE)
                        : one.value().decimalValue().intValue() >= least;
                decision = one.on() + (met ? " met" : " not met");
            }
        }
        return String.join(
                " ", payout, stay.id().toString(), next.id().toString(), due.toString(), decision, amount + ".00");
    }

    /** A life from one institution to the next, and what was measured on the way: no two readings of a kind on one day. */
    private static BonusFacts life(Random random) {
        List<UUID> places = Stream.generate(() -> id(random)).limit(4).toList();
        List<Stay> stays = new ArrayList<>();
        LocalDate day = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(700));
        int count = random.nextInt(6);
        for (int i = 0; i < count; i++) {
            LocalDate end = day.plusDays(1 + random.nextInt(900));
            boolean isLast = i == count - 1 && random.nextBoolean();
            stays.add(new Stay(
                    id(random),
                    places.get(random.nextInt(places.size())),
                    KINDS[random.nextInt(KINDS.length)],
                    day,
                    isLast ? null : end));
            day = end.plusDays(random.nextInt(3) * random.nextInt(60));
        }
        List<Taken> readings = new ArrayList<>();
        for (Stay stay : stays) {
            for (String reading : READINGS) {
                for (int i = 0; i < random.nextInt(3); i++) {
                    LocalDate on = stay.from().plusDays(300 + 40L * i + random.nextInt(40) + random.nextInt(3) * 300L);
                    readings.add(new Taken(
                            id(random),
                            reading,
                            on,
                            value(reading, random),
                            stay.institutionId(),
                            evidence(reading, random)));
                }
            }
        }
        readings.removeIf(one -> readings.stream()
                .anyMatch(other -> other != one
                        && other.reading().equals(one.reading())
                        && other.on().equals(one.on())));
        return new BonusFacts(TODAY, 2000, random.nextBoolean() ? (Integer) random.nextInt(4) : null, stays, readings);
    }

    /** Mostly what the programme asks for somewhere, so that enough is decided. */
    private static String evidence(String reading, Random random) {
        return switch (reading) {
            case "language" -> random.nextBoolean() ? "language-assessment" : "national-test";
            case "parents-participation" -> "institution-statement";
            default -> random.nextInt(4) == 0 ? null : "register";
        };
    }

    private static JsonNode value(String reading, Random random) {
        return reading.equals("parents-participation")
                ? BooleanNode.valueOf(random.nextBoolean())
                : DecimalNode.valueOf(BigDecimal.valueOf(random.nextInt(reading.endsWith("mark") ? 13 : 101)));
    }

    private static UUID id(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static InitiativeTemplate programme() {
        try (InputStream file =
                BonusRulesProperties.class.getResourceAsStream("/templates/social-mobility-bonus.json")) {
            return TemplateReader.read(TemplateJson.kept(new String(file.readAllBytes(), StandardCharsets.UTF_8)))
                    .sound();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
