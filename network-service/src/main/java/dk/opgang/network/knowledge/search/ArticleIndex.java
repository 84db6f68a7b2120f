package dk.opgang.network.knowledge.search;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Writes the words of what was published into the index, in the transaction that publishes it. */
@Singleton
public class ArticleIndex {

    private static final String WRITE = "select knowledge_index(?, ?, ?, ?, ?)";

    private final AgroalDataSource database;

    ArticleIndex(AgroalDataSource database) {
        this.database = database;
    }

    /** A word at its place in an article. */
    private record Posting(String word, int place, int position) {}

    /**
     * Takes the texts in the place of those before.
     *
     * @param rest what an article says besides title and summary
     */
    public void write(UUID articleId, String title, String summary, List<String> rest) {
        List<Posting> postings = new ArrayList<>();
        add(postings, 0, List.of(title));
        add(postings, 1, List.of(summary));
        add(postings, 2, rest);
        write(articleId, postings);
    }

    /** Takes the article out. */
    public void remove(UUID articleId) {
        write(articleId, List.of());
    }

    private void write(UUID articleId, List<Posting> postings) {
        Sql.run(
                database,
                connection -> Sql.call(
                        connection,
                        WRITE,
                        articleId,
                        SqlArrays.texts(connection, postings, Posting::word),
                        SqlArrays.texts(connection, postings, posting -> DanishWords.stem(posting.word())),
                        SqlArrays.integers(connection, postings, Posting::place),
                        SqlArrays.integers(connection, postings, Posting::position)));
    }

    /** A gap between two texts keeps phrases within one. */
    private static void add(List<Posting> postings, int place, List<String> texts) {
        int position = 0;
        for (String text : texts) {
            for (Words.Token token : Words.of(text)) {
                postings.add(new Posting(token.word(), place, position++));
            }
            position += 2;
        }
    }
}
