package dk.opgang.local.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The databases of a server on this machine, as the superuser: whoever opens them sees past row-level security. */
public final class Databases {

    private static final String ALL =
            "select datname from pg_database where datallowconn and not datistemplate order by 1";
    private static final String FIRST = "postgres";

    private final int port;

    public Databases(int port) {
        this.port = port;
    }

    public Connection open(String database) throws SQLException {
        return DriverManager.getConnection(address(database));
    }

    /** A connection to none of Opgang's databases in particular. */
    public Connection open() throws SQLException {
        return open(FIRST);
    }

    public List<String> names() throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(ALL)) {
            List<String> names = new ArrayList<>();
            while (row.next()) {
                names.add(row.getString(1));
            }
            return names;
        }
    }

    /** The JDBC address of {@link #open()}, to which further parameters may be added. */
    String address() {
        return address(FIRST);
    }

    private String address(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=postgres";
    }
}
