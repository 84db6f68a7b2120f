package dk.opgang.platform.disclosure;

import java.time.LocalDate;

/** A number of a row that was published by itself, without the rest of its row. */
record PublishedNumber(String row, PeriodNumber number, LocalDate from, LocalDate to) {}
