package dk.opgang.initiatives.result;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

/** What happened to some people in a year, and who knows it: two municipalities each of its citizens, a poster of what it posted. */
record Facts(List<Person> people) {

    static final String OTHER = "municipality:253";
    static final String ONE = "municipality:615";
    static final String POSTER = "organisation:91234560";

    /** A placement with what it led to; employers are numbered. */
    record Placement(boolean internship, boolean education, boolean job, int employer, boolean posted) {}

    /** Whom a follow-up asked, where it was answered by way of the poster's own placement. */
    record Person(String municipality, List<Placement> placements, boolean asked, boolean stays, boolean inArea) {

        boolean isOfPoster() {
            return placements.stream().anyMatch(Placement::posted);
        }
    }

    static Facts random(Random random, int most) {
        List<Person> people = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            people.add(person(random));
        }
        return new Facts(people);
    }

    /** The same with a few people more or less. */
    Facts corrected(Random random, int most) {
        List<Person> later = new ArrayList<>(people);
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            if (!later.isEmpty() && random.nextInt(3) == 0) {
                later.remove(random.nextInt(later.size()));
            } else {
                later.add(person(random));
            }
        }
        return new Facts(later);
    }

    private static Person person(Random random) {
        List<Placement> placements = new ArrayList<>();
        boolean posted = random.nextInt(3) == 0;
        for (int i = 1 + random.nextInt(10) / 9; i > 0; i--) {
            boolean internship = random.nextInt(4) > 0;
            placements.add(new Placement(
                    internship,
                    random.nextInt(5) == 0,
                    !internship || random.nextInt(4) == 0,
                    random.nextInt(7),
                    posted));
        }
        boolean asked = random.nextInt(3) == 0;
        boolean stays = asked && random.nextInt(3) > 0;
        return new Person(
                random.nextInt(3) == 0 ? OTHER : ONE, placements, asked, stays, stays && random.nextBoolean());
    }

    YearCounts counts() {
        Map<String, Map<String, Long>> own = new HashMap<>();
        own.put(ONE, columns(it -> it.municipality().equals(ONE)));
        own.put(OTHER, columns(it -> it.municipality().equals(OTHER)));
        own.put(POSTER, columns(Person::isOfPoster));
        return new YearCounts(columns(it -> true), own);
    }

    private Map<String, Long> columns(Predicate<Person> whose) {
        List<Person> those = people.stream().filter(whose).toList();
        List<Placement> placements =
                those.stream().flatMap(it -> it.placements().stream()).toList();
        Map<String, Long> columns = new LinkedHashMap<>(ResultRow.NONE.counts());
        columns.put("uniqueParticipants", (long) those.size());
        columns.put("placements", (long) placements.size());
        columns.put("internshipsStarted", count(placements, Placement::internship));
        columns.put(
                "educationStarted",
                those.stream()
                        .filter(it -> it.placements().stream().anyMatch(Placement::education))
                        .count());
        columns.put(
                "employmentStarted",
                those.stream()
                        .filter(it -> it.placements().stream().anyMatch(Placement::job))
                        .count());
        columns.put(
                "workplaces",
                placements.stream().map(Placement::employer).distinct().count());
        new Retention(count(those, Person::asked), count(those, Person::stays), count(those, Person::inArea))
                .putInto(columns, 6);
        return columns;
    }

    private static <T> long count(List<T> those, Predicate<T> which) {
        return those.stream().filter(which).count();
    }
}
