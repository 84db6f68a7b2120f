package dk.opgang.housingareas.figures.reference;

import dk.opgang.platform.list.Page;
import dk.opgang.platform.problem.Language;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes the views of reference values: each with the remarks that the other values of its scope give rise to. */
@Singleton
class ReferenceValueViews {

    private final ReferenceRemarks remarks;
    private final HttpHeaders headers;

    ReferenceValueViews(ReferenceRemarks remarks, HttpHeaders headers) {
        this.remarks = remarks;
        this.headers = headers;
    }

    ReferenceValueView of(ReferenceValue value) {
        return view(value, remarks.beside(List.of(value.key())), language());
    }

    Page<ReferenceValueView> of(Page<ReferenceValue> page) {
        Map<ReferenceKey, BigDecimal> beside =
                remarks.beside(page.items().stream().map(ReferenceValue::key).toList());
        Locale language = language();
        return page.map(value -> view(value, beside, language));
    }

    private static ReferenceValueView view(
            ReferenceValue value, Map<ReferenceKey, BigDecimal> beside, Locale language) {
        return ReferenceValueView.of(
                value, ReferenceRemarks.of(value.key(), value.form().value(), beside), language);
    }

    private Locale language() {
        return Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
