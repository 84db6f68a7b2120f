package dk.opgang.network.knowledge.search;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Looks up which words of the index answer the words of a query. */
@Singleton
class Vocabulary {

    /** Shorter words are parts of too many others. */
    private static final int SHORTEST_PART = 3;

    private static final int SHORTEST_STEM = 4;

    private static final String FIND = """
            select q.i, t.id, t.word,
                   case when t.word = q.word then 0 when t.stem = q.stem then 1 else 2 end
            from unnest(?, ?, ?, ?) as q(i, word, stem, part)
            join knowledge_terms t on t.word = q.word or t.stem = q.stem or q.part <> '' and strpos(t.word, q.part) > 0
            union all
            select q.i, t.id, t.word, 3
            from unnest(?, ?, ?) as q(i, word, errors)
            join knowledge_terms t on length(t.word) between length(q.word) - q.errors and length(q.word) + q.errors
            where q.errors > 0""";

    private final AgroalDataSource database;

    Vocabulary(AgroalDataSource database) {
        this.database = database;
    }

    /** The matches, the best of each pair of words alone. */
    List<Match> of(List<String> words) {
        List<Integer> places = IntStream.range(0, words.size()).boxed().toList();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FIND)) {
            Array numbers = SqlArrays.integers(connection, places, it -> it);
            Array texts = SqlArrays.texts(connection, words);
            Sql.bind(
                    statement,
                    numbers,
                    texts,
                    SqlArrays.texts(connection, words, DanishWords::stem),
                    SqlArrays.texts(connection, words, Vocabulary::part),
                    numbers,
                    texts,
                    SqlArrays.integers(connection, words, TypingErrors::allowedIn));
            try (ResultSet row = statement.executeQuery()) {
                return read(row, words);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Words could not be looked up", e);
        }
    }

    private static List<Match> read(ResultSet row, List<String> words) throws SQLException {
        Map<List<Integer>, Match> best = new LinkedHashMap<>();
        while (row.next()) {
            Match match = new Match(row.getInt(1), row.getInt(2), row.getString(3), Match.Kind.values()[row.getInt(4)]);
            if (match.kind() != Match.Kind.TYPING_ERROR || isTypedFor(words.get(match.query()), match.word())) {
                best.merge(
                        List.of(match.query(), match.term()),
                        match,
                        (one, other) -> one.kind().compareTo(other.kind()) <= 0 ? one : other);
            }
        }
        return List.copyOf(best.values());
    }

    private static boolean isTypedFor(String typed, String word) {
        int allowed = TypingErrors.allowedIn(typed);
        return TypingErrors.between(typed, word, allowed) <= allowed;
    }

    /** What is looked for within longer words: what the forms of the word have in common, if that is long enough. */
    private static String part(String word) {
        String stem = DanishWords.stem(word);
        String part = stem.length() >= SHORTEST_STEM && word.startsWith(stem) ? stem : word;
        return part.length() >= SHORTEST_PART ? part : "";
    }
}
