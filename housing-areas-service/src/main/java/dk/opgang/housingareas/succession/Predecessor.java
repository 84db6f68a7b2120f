package dk.opgang.housingareas.succession;

import dk.opgang.housingareas.classification.Series;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An area whose residents came to another one.
 *
 * @param sharePct how many per cent of them
 * @param on first day on which they belonged to the other one
 * @param before the areas that it follows itself
 */
record Predecessor(UUID housingAreaId, BigDecimal sharePct, LocalDate on, Series figures, List<Predecessor> before) {}
