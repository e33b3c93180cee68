import com.thoughtworks.xstream.XStream;
import com.thoughtworks.xstream.security.AnyTypePermission;
import java.lang.reflect.Field;
import org.apache.jmeter.JMeter;
import org.apache.jmeter.save.SaveService;
import org.apache.jmeter.util.JMeterUtils;

/** JMeter 2.13 as Debian packages it comes with an XStream that asks which classes it may read: JMeter's own. */
public class JMeterStarter {
    public static void main(String[] arguments) throws Exception {
        final String home = System.getProperty("jmeter.home");
        JMeterUtils.setJMeterHome(home);
        JMeterUtils.loadJMeterProperties(home + "/bin/jmeter.properties");
        for (Field field : SaveService.class.getDeclaredFields()) {
            if (field.getType() != XStream.class) continue;
            field.setAccessible(true);
            ((XStream) field.get(null)).addPermission(AnyTypePermission.ANY);
        }
        new JMeter().start(arguments);
    }
}
