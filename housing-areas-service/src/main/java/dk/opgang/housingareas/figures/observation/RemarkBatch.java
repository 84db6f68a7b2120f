package dk.opgang.housingareas.figures.observation;

import dk.opgang.housingareas.figures.disclosure.FigureAccess;
import dk.opgang.housingareas.figures.disclosure.FigureKey;
import dk.opgang.housingareas.figures.disclosure.HiddenFigures;
import dk.opgang.housingareas.figures.indicator.Remark;
import dk.opgang.housingareas.figures.indicator.RemarkRules;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.problem.Fault;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says of the rows of a batch what is doubtful about them, as a single figure has it said. */
@Singleton
class RemarkBatch {

    private static final String WANTED = " where housing_area_id = any (?) and year = any (?) and value is not null";
    private static final String COLUMNS = "select housing_area_id, indicator, year, value from ";

    /** Remarks on rows that are written already; those beside them are what the poster sees. */
    void on(SliceContext context, List<BatchRow<ObservationRow>> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        Map<HiddenFigures.Of, BigDecimal> known = figures(context, rows);
        for (BatchRow<ObservationRow> row : rows) {
            ObservationRow figure = row.value();
            RemarkRules.Neighbours beside = (indicator, year) -> Optional.ofNullable(
                    known.get(new HiddenFigures.Of(figure.housingAreaId(), new FigureKey(indicator, year))));
            List<Remark> remarks = RemarkRules.LOADED.of(
                    figure.indicator(), figure.year(), Objects.requireNonNull(figure.value()), beside);
            row.remark(remarks.stream()
                    .map(it -> new Fault("/value", it.code(), it.detail()))
                    .toList());
        }
    }

    private static Map<HiddenFigures.Of, BigDecimal> figures(SliceContext context, List<BatchRow<ObservationRow>> rows)
            throws SQLException {
        Connection connection = context.connection();
        Map<HiddenFigures.Of, BigDecimal> figures = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS + source(context.caller()) + WANTED)) {
            Set<UUID> areas =
                    rows.stream().map(it -> it.value().housingAreaId()).collect(Collectors.toSet());
            Integer[] years = rows.stream()
                    .flatMapToInt(
                            it -> IntStream.of(it.value().year() - 1, it.value().year()))
                    .boxed()
                    .distinct()
                    .toArray(Integer[]::new);
            statement.setArray(1, SqlArrays.uuids(connection, areas));
            statement.setArray(2, connection.createArrayOf("int4", years));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    FigureKey key = new FigureKey(row.getString(2), row.getInt(3));
                    figures.put(new HiddenFigures.Of(row.getObject(1, UUID.class), key), row.getBigDecimal(4));
                }
            }
        }
        return figures;
    }

    /** Who may write and sees not all is the housing organisation: it gets no figure told by what is said about another. */
    private static String source(Caller caller) {
        return FigureAccess.seesWhatAllSee(caller) ? "shown_observations" : "observations";
    }
}
