package dk.opgang.initiatives.result;

import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.result.ColumnQuery.Keys;
import dk.opgang.initiatives.result.OwnColumns.Parts;
import dk.opgang.initiatives.result.PublishedColumns.Year;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.platform.disclosure.SumsBesidePublished;
import dk.opgang.platform.tenancy.SystemCalls;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The columns that a template adds, as all those read them who see no exact ones. Of an ended year they are decided once, beside what was
 * published of it by then and in the order of the template: {@link SumsBesidePublished} shows those that tell of few together with nothing
 * that is published of the year. While none of them shows anything, or what is registered is not what was published last, the next edition
 * decides anew.
 */
@Singleton
class PublishColumns {

    private final ResultQuery results;
    private final OwnColumns own;
    private final ReadFactsOfYears reading;
    private final PublishedResults years;
    private final PublishedColumns register;
    private final DisclosureConfig config;
    private final SystemCalls system;

    PublishColumns(
            ResultQuery results,
            OwnColumns own,
            ReadFactsOfYears reading,
            PublishedResults years,
            PublishedColumns register,
            DisclosureConfig config,
            SystemCalls system) {
        this.results = results;
        this.own = own;
        this.reading = reading;
        this.years = years;
        this.register = register;
        this.config = config;
        this.system = system;
    }

    /**
     * By initiative and year the numbers of the columns that are shown, by key; null where there is none, as of a share of nothing.
     *
     * @param template that all of them are of
     * @param editions what was published of each, by year
     */
    Map<UUID, Map<Integer, Map<String, @Nullable BigDecimal>>> of(
            List<Initiative> initiatives,
            InitiativeTemplate template,
            Map<UUID, SortedMap<Integer, List<PublishedYear>>> editions) {
        if (template.columns().isEmpty() || initiatives.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = initiatives.stream().map(Initiative::id).toList();
        Map<UUID, Map<Integer, Year>> published = system.callInTransaction(() -> register.of(ids));
        Map<UUID, Map<Integer, Map<String, @Nullable BigDecimal>>> told = new HashMap<>();
        for (Initiative initiative : initiatives) {
            Map<Integer, Year> its = published.getOrDefault(initiative.id(), Map.of());
            SortedMap<Integer, PublishedYear> latest = latest(editions.getOrDefault(initiative.id(), new TreeMap<>()));
            if (!open(latest, its).isEmpty()) {
                its = decided(new Templated(initiative, template), latest);
            }
            Map<Integer, Map<String, @Nullable BigDecimal>> numbers = new HashMap<>();
            its.forEach((year, columns) -> {
                if (columns.countedBy().equals(countedBy(initiative))) {
                    numbers.put(year, columns.numbers());
                }
            });
            told.put(initiative.id(), numbers);
        }
        return told;
    }

    private static SortedMap<Integer, PublishedYear> latest(SortedMap<Integer, List<PublishedYear>> editions) {
        SortedMap<Integer, PublishedYear> latest = new TreeMap<>();
        editions.forEach((year, its) -> {
            if (!its.isEmpty() && its.getLast().showsSomebody()) {
                latest.put(year, its.getLast());
            }
        });
        return latest;
    }

    /** The years that are to be decided, for the first time or anew. */
    private static SortedMap<Integer, PublishedYear> open(
            SortedMap<Integer, PublishedYear> latest, Map<Integer, Year> published) {
        SortedMap<Integer, PublishedYear> open = new TreeMap<>(latest);
        published.forEach((year, its) -> {
            PublishedYear edition = open.get(year);
            if (edition != null && (its.showsSomething() || its.edition().equals(edition.edition()))) {
                open.remove(year);
            }
        });
        return open;
    }

    private Map<Integer, Year> decided(Templated where, SortedMap<Integer, PublishedYear> latest) {
        UUID id = where.initiative().id();
        return system.callInTransaction(() -> {
            years.lock(id);
            Map<Integer, Year> published =
                    new HashMap<>(register.of(List.of(id)).getOrDefault(id, Map.of()));
            for (Map.Entry<Integer, Year> year :
                    decide(where, open(latest, published)).entrySet()) {
                register.put(id, year.getKey(), year.getValue());
                published.put(year.getKey(), year.getValue());
            }
            return published;
        });
    }

    /** By what the columns are counted: a template's version, and what the initiative gives to it. */
    private static String countedBy(Initiative initiative) {
        String all = initiative.form().templateKey()
                + '|'
                + initiative.ownTemplateId()
                + '|'
                + initiative.templateVersion()
                + '|'
                + new TreeMap<>(initiative.form().parameters());
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private Map<Integer, Year> decide(Templated where, SortedMap<Integer, PublishedYear> open) throws SQLException {
        ResultQuestion question = ReadFactsOfYears.question(where.initiative().id(), Bucket.TOTAL, Whose.EVERYBODY);
        ResultRows present = results.count(question);
        Map<String, Map<String, Long>> counts = new HashMap<>();
        present.rows().forEach(row -> counts.put(row.key(), row.counts()));
        SortedMap<Integer, PublishedYear> asPublished = new TreeMap<>(open);
        asPublished.values().removeIf(year -> !year.counts().whole().equals(counts.get(String.valueOf(year.year()))));
        Map<String, Parts> parts = isTooMuch(present.total()) ? Map.of() : OwnColumns.parts(where.template());
        Map<Integer, Set<String>> shown = new HashMap<>();
        if (!asPublished.isEmpty() && !parts.isEmpty()) {
            FactsOfYears facts = reading.of(where, parts, asPublished);
            asPublished.forEach((year, edition) -> shown.put(year, shown(edition, parts, facts)));
        }
        List<CountedColumn> counted = own.count(where, question, present, parts.keySet());
        Map<Integer, Year> decided = new HashMap<>();
        open.forEach((year, edition) -> {
            Map<String, @Nullable BigDecimal> numbers = new LinkedHashMap<>();
            counted.stream()
                    .filter(column -> shown.getOrDefault(year, Set.of())
                            .contains(column.column().key()))
                    .forEach(column ->
                            numbers.put(column.column().key(), column.of(new Keys(String.valueOf(year), null))));
            decided.put(year, new Year(edition.edition(), countedBy(where.initiative()), numbers));
        });
        return decided;
    }

    private static boolean isTooMuch(ResultRow total) {
        return total.placements() + total.enrolments() + total.contacts() > ReadFactsOfYears.MOST_FACTS;
    }

    private Set<String> shown(PublishedYear year, Map<String, Parts> parts, FactsOfYears facts) {
        SumsBesidePublished sums = new SumsBesidePublished(config.smallestShown(), facts.readers(year.year()));
        facts.published(year).forEach(sums::alreadyPublished);
        return parts.entrySet().stream()
                .filter(column -> year.shown().containsAll(column.getValue().fields())
                        && facts.of(year.year(), column.getValue().counts())
                                .filter(sums::publish)
                                .isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
