package dk.opgang.platform.testing;

import io.restassured.config.HttpClientConfig;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.params.BasicHttpParams;

/**
 * The HTTP client of a request of a test. RestAssured makes one anew for each; what takes longest of that is to look for its own version in
 * all jars, which is done once here.
 */
@SuppressWarnings("deprecation") // RestAssured wants it.
public final class TestHttpClient {

    private static final BasicHttpParams PARAMS = (BasicHttpParams) new DefaultHttpClient().getParams();

    private TestHttpClient() {}

    /** The configuration with which requests get such a client. */
    public static HttpClientConfig config() {
        return HttpClientConfig.httpClientConfig().httpClientFactory(() -> new DefaultHttpClient(PARAMS.copy()));
    }
}
