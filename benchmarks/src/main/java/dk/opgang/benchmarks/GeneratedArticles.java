package dk.opgang.benchmarks;

import dk.opgang.local.oidc.Persona;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Articles of the knowledge bank that nobody wrote. Each is about a few things, whose words come again and again among made-up ones, of which a few
 * are frequent and most are rare, as in any text. The same seed gives the same articles.
 */
final class GeneratedArticles {

    private static final List<String> SUBJECTS = List.of("""
            fritidsjob uddannelse vejledning boligområde beskæftigelse sundhedsplejerske lektiehjælp netværk virksomhed praktik
            forældre børn unge fællesskab forening kommune indsats mentor læreplads sprog
            husleje fraflytning tilflytning nabo beboer afdeling helhedsplan budget gæld økonomi
            sygdom behandling motion kultur bibliotek teater musik idræt skole daginstitution
            dagtilbud frivillig medborger demokrati afstemning tryghed kriminalitet ungdomsklub erhverv iværksætter
            rengøring omsorg sundhed kontanthjælp dagpenge ledighed samtale kontaktperson""".split("\\s+"));

    private static final String[] SYLLABLES = {
        "bav", "dre", "fil", "gos", "kum", "lar", "mej", "nor", "pyt", "røs", "sæk", "tån"
    };
    private static final int MADE_UP = 3_000;

    /** How many subjects an article has, and how many words stand from one of theirs to the next. */
    private static final int ABOUT = 4;

    private static final int OTHER_WORDS = 6;
    private static final int TITLE = 5;
    private static final int SUMMARY = 25;
    private static final int BODY = 180;
    private static final long SEED = 7;
    private static final String ARTICLES = "/v1/knowledge-articles";

    /** Makes as many of an article as are missing, with its words; each is an article of its own. */
    private static final String COPY_ARTICLES = """
            create temporary table copies as
            select a.id as of, gen_random_uuid() as id, row_number() over () as n
            from knowledge_articles a cross join generate_series(1, %1$d) where a.state = 'published' limit %2$d;
            insert into knowledge_articles
            select r.* from copies c join knowledge_articles a on a.id = c.of, lateral jsonb_populate_record(null::knowledge_articles,
                to_jsonb(a) || jsonb_build_object('id', c.id, 'article_key', null, 'source_id', null, 'title', left(a.title, 180) || ' ' || c.n)) r;
            insert into knowledge_postings select p.term_id, c.id, p.place, p.positions from copies c join knowledge_postings p on p.article_id = c.of;
            insert into knowledge_versions
            select r.* from copies c join knowledge_versions v on v.article_id = c.of, lateral jsonb_populate_record(null::knowledge_versions,
                to_jsonb(v) || jsonb_build_object('id', gen_random_uuid(), 'article_id', c.id)) r;
            drop table copies;
            analyze knowledge_articles; analyze knowledge_postings; analyze knowledge_terms; analyze knowledge_versions""";

    private final Running running;
    private final Random chance = new Random(SEED);

    GeneratedArticles(Running running) {
        this.running = running;
    }

    /** Publishes so many, each reviewed by somebody else than its author. */
    void publish(int count) {
        var author = running.api("network-service", Persona.HORSENS);
        var reviewer = running.api("network-service", Persona.GREVE);
        for (int i = 0; i < count; i++) {
            String id = author.post(ARTICLES, article()).path("id").asString();
            author.post(ARTICLES + "/" + id + "/transitions", Map.of("to", "in-review"));
            reviewer.post(ARTICLES + "/" + id + "/transitions", Map.of("to", "published"));
        }
    }

    /** Copies those that are published until there are so many altogether. */
    void fill(int wanted) throws Exception {
        int present = count();
        running.execute("network", COPY_ARTICLES.formatted((wanted - present) / present + 1, wanted - present));
        if (count() != wanted) {
            throw new IllegalStateException("There are " + count() + " articles");
        }
    }

    int count() throws Exception {
        return Integer.parseInt(
                running.texts("network", "select count(*)::text from knowledge_articles where state = 'published'")
                        .getFirst());
    }

    private Map<String, Object> article() {
        List<String> about = IntStream.range(0, ABOUT)
                .mapToObj(_ -> SUBJECTS.get(chance.nextInt(SUBJECTS.size())))
                .toList();
        return Map.of(
                "title",
                text(TITLE, about),
                "summary",
                text(SUMMARY, about),
                "body",
                text(BODY, about),
                "kind",
                one("experience", "method", "case"),
                "fields",
                List.of(one("health", "culture")),
                "evidence",
                Map.of("design", one("practice", "before-after", "none"), "effect", "positive", "measures", List.of()));
    }

    private String one(String... of) {
        return of[chance.nextInt(of.length)];
    }

    private String text(int words, List<String> about) {
        return IntStream.range(0, words).mapToObj(_ -> word(about)).collect(Collectors.joining(" "));
    }

    private String word(List<String> about) {
        if (chance.nextInt(OTHER_WORDS) == 0) {
            return about.get(chance.nextInt(about.size()));
        }
        int number = (int) (MADE_UP * Math.pow(chance.nextDouble(), 3));
        int base = SYLLABLES.length;
        return SYLLABLES[number % base] + SYLLABLES[number / base % base] + SYLLABLES[number / base / base % base]
                + "e";
    }
}
