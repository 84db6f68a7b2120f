package dk.opgang.platform.batch.row;

import dk.opgang.platform.number.NumberFaults;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.ParameterFault;
import dk.opgang.platform.problem.TableFault;
import dk.opgang.platform.problem.TextFault;

/** What can be wrong with a row before any rule of a feature is asked. The codes are those of single requests. */
public enum CellFault {
    REQUIRED(CommonFault.REQUIRED),
    BLANK(CommonFault.BLANK),
    SIZE(CommonFault.TEXT_SIZE),
    INVALID_CHARACTER(TextFault.INVALID_CHARACTER),
    INVALID_UTF_8(TextFault.INVALID_UTF_8),
    CPR_AS_KEY(TextFault.CPR_AS_KEY),
    CPR_IN_TEXT(TextFault.CPR_IN_TEXT),
    INVALID_STRING(CommonFault.INVALID_STRING),
    INVALID_UUID(CommonFault.INVALID_UUID),
    INVALID_DATE(CommonFault.INVALID_DATE),
    INVALID_DECIMAL(CommonFault.INVALID_DECIMAL),
    INVALID_INTEGER(CommonFault.INVALID_INTEGER),
    AMBIGUOUS_NUMBER(CommonFault.AMBIGUOUS_NUMBER),
    TOO_MANY_DECIMALS(CommonFault.TOO_MANY_DECIMALS),
    INVALID_BOOLEAN(CommonFault.INVALID_BOOLEAN),
    INVALID_OBJECT(CommonFault.INVALID_OBJECT),
    INVALID_VALUE(CommonFault.INVALID_VALUE),
    UNKNOWN_FIELD(CommonFault.UNKNOWN_FIELD),
    REPEATED_FIELD(CommonFault.REPEATED_FIELD),
    MALFORMED_JSON(ParameterFault.MALFORMED_JSON),
    MALFORMED_QUOTES(TableFault.MALFORMED_QUOTES),
    TOO_FEW_CELLS(TableFault.TOO_FEW_CELLS),
    TOO_MANY_CELLS(TableFault.TOO_MANY_CELLS),
    ROW_TOO_LONG(TableFault.ROW_TOO_LONG),
    INTERNAL_ERROR(TableFault.INTERNAL_ERROR);

    private final FaultCode code;

    CellFault(FaultCode code) {
        this.code = code;
    }

    /** The fault of a cell for what can be wrong with any text. */
    public static CellFault of(TextFault fault) {
        return valueOf(fault.name());
    }

    public Fault at(String pointer) {
        return code.at(pointer);
    }

    /** With what stands in the cell where a number is expected, unless it may tell somebody's number. */
    public Fault at(String pointer, String cell) {
        return NumberFaults.showing(at(pointer), cell);
    }
}
