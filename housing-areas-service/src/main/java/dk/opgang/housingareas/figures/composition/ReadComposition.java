package dk.opgang.housingareas.figures.composition;

import dk.opgang.housingareas.figures.composition.HouseholdCompositionView.Share;
import dk.opgang.housingareas.figures.composition.HouseholdCompositionView.Sum;
import dk.opgang.housingareas.figures.disclosure.FigureAccess;
import dk.opgang.housingareas.figures.reference.ReferenceScopes;
import dk.opgang.housingareas.register.area.HousingAreas;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.codes.Code;
import dk.opgang.platform.codes.CodeList;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the household shares of a place: they are figures like all others, told as observations and reference values. */
@Singleton
class ReadComposition {

    private static final String OF_AREA = """
        select indicator, year, value, value_status from shown_observations
        where housing_area_id = ?::uuid and indicator = any (?)\
        """;

    private static final String AROUND =
            "select indicator, year, value, value_status from reference_values where scope = ? and indicator = any (?)";

    private static final List<String> KINDS = CodeList.load("indicators").codes().stream()
            .filter(it -> Boolean.TRUE.equals(it.attributes().get("householdKind")))
            .map(Code::code)
            .toList();

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final BigDecimal HALF_A_POINT = new BigDecimal("0.5");

    private final HousingAreas areas;
    private final AgroalDataSource database;

    ReadComposition(HousingAreas areas, AgroalDataSource database) {
        this.areas = areas;
        this.database = database;
    }

    HouseholdCompositionView ofArea(Caller caller, UUID area) {
        String municipality = areas.get(caller, area).municipalityCode();
        return view(area.toString(), OF_AREA, !FigureAccess.seesAll(caller, municipality));
    }

    HouseholdCompositionView around(String scope) {
        ReferenceScopes.check(scope);
        return view(ReferenceScopes.normalised(scope), AROUND, true);
    }

    private HouseholdCompositionView view(String scope, String query, boolean sameForAll) {
        List<Share> shares = shares(scope, query);
        Map<Integer, List<Share>> byYear =
                shares.stream().collect(Collectors.groupingBy(Share::year, TreeMap::new, Collectors.toList()));
        return new HouseholdCompositionView(
                scope,
                shares,
                byYear.entrySet().stream()
                        .map(it -> sum(it.getKey(), it.getValue()))
                        .toList(),
                sameForAll);
    }

    private static Sum sum(int year, List<Share> shares) {
        boolean complete = shares.size() == KINDS.size();
        if (shares.stream().anyMatch(it -> it.sharePct() == null)) {
            return new Sum(year, null, complete, false);
        }
        BigDecimal sum = shares.stream().map(Share::sharePct).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal tolerance = HALF_A_POINT.multiply(BigDecimal.valueOf(KINDS.size()));
        return new Sum(year, sum, complete, complete && sum.subtract(ALL).abs().compareTo(tolerance) <= 0);
    }

    private List<Share> shares(String scope, String query) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, scope);
            statement.setArray(2, connection.createArrayOf("text", KINDS.toArray()));
            List<Share> shares = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    shares.add(Share.of(row.getString(1), row.getInt(2), row.getBigDecimal(3), row.getString(4)));
                }
            }
            shares.sort(Comparator.<Share>comparingInt(it -> KINDS.indexOf(it.householdKind()))
                    .thenComparing(Share::year));
            return shares;
        } catch (SQLException e) {
            throw new IllegalStateException("The composition could not be read", e);
        }
    }
}
