package dk.opgang.housingareas.flows;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.opgang.platform.coded.Coded;

/** Why a number is withheld from others than the area's municipality, which alone is told. */
public enum Withheld {
    /** The area had too few residents or households. */
    SMALL_AREA,
    /** The count is 1 to k - 1 persons. */
    SMALL_COUNT,
    /** The count would reveal another one of the table that is too small. */
    COMPLEMENTARY,
    /** The number is computed from counts that are withheld. */
    DERIVED,
    /** Together with what was published of other periods it would reveal a count that is too small. */
    PUBLISHED_BEFORE,
    /** A period of less than twelve months shows what follows from longer ones that were read before. */
    SHORT_PERIOD,
    /** What was published of the area was withdrawn, and is not published anew yet. */
    WITHDRAWN,
    /** As many tables of the area are published as are kept. */
    NO_ROOM,
    /** The table would show no row in which there is somebody. */
    NOBODY_TO_SHOW,
    /** The day is of the present month or later, or the period reaches into a year that is not over: its numbers still change. */
    NOT_OVER;

    @JsonValue
    public String code() {
        return Coded.codeOf(this);
    }
}
