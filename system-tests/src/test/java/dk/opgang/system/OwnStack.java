package dk.opgang.system;

import dk.opgang.local.stack.LocalStack;
import dk.opgang.local.stack.StackSettings;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A stack of one test class alone, for what would disturb the others. It ends with the class, or before if that ends it. Such a class runs
 * beside the others, but no two of them at a time.
 */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("a stack of one class")
abstract class OwnStack {

    @TempDir
    static Path folder;

    static LocalStack stack;

    @BeforeAll
    static void start() {
        stack = Stacks.start(StackSettings.isolated(folder, Map.of("JDK_JAVA_OPTIONS", TheStack.SHORT_LIVED)));
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    /** The single number that a query of the superuser gives. */
    static long number(String database, String sql) {
        return Long.parseLong(text(database, sql));
    }

    /** The single text that a query of the superuser gives. */
    static String text(String database, String sql) {
        return text(stack, database, sql);
    }

    /** The same in another stack. */
    static String text(LocalStack stack, String database, String sql) {
        try (Connection connection = stack.postgres().superuser(database).getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
