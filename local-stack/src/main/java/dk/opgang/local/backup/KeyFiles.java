package dk.opgang.local.backup;

import dk.opgang.local.postgres.Databases;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which files of the data directory hold the keys of people: those of the table, its long values and its indexes, in each database. */
final class KeyFiles {

    private static final String FILES = """
            select pg_relation_filepath(relation) from pg_class keys cross join lateral (
                select keys.oid union all
                select keys.reltoastrelid where keys.reltoastrelid <> 0 union all
                select indexrelid from pg_index where indrelid in (keys.oid, keys.reltoastrelid)) as files (relation)
            where keys.relname = 'subject_keys' and keys.relkind = 'r'""";

    /** A table that is larger than a file goes on in {@code .1}; beside it stand the maps of free and visible pages. */
    private static final Pattern PART = Pattern.compile("(base/\\d+/\\d+)(?:\\.\\d+|_fsm|_vm)?");

    private final Set<String> first;

    private KeyFiles(Set<String> first) {
        this.first = first;
    }

    static KeyFiles of(Databases databases) throws SQLException {
        Set<String> first = new HashSet<>();
        for (String database : databases.names()) {
            try (Connection connection = databases.open(database)) {
                first.addAll(texts(connection, FILES));
            }
        }
        return new KeyFiles(first);
    }

    boolean include(Path relative) {
        Matcher part = PART.matcher(relative.toString().replace('\\', '/'));
        return part.matches() && first.contains(part.group(1));
    }

    static List<String> texts(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        }
    }
}
