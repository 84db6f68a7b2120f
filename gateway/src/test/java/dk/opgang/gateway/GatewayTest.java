package dk.opgang.gateway;

import static io.restassured.RestAssured.given;

import dk.opgang.gateway.stub.StubStack;
import dk.opgang.local.oidc.Persona;
import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.specification.RequestSpecification;

/** What all tests of the running gateway share: stubs behind it and tokens for it. */
@QuarkusTestResource(StubStack.class)
abstract class GatewayTest {

    static String token() {
        return StubStack.issuer().token(Persona.HORSENS);
    }

    static RequestSpecification asHorsens() {
        return given().auth().oauth2(token()).urlEncodingEnabled(false);
    }
}
