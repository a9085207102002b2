package org.alongside.exchange.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// A picture as a reader of XML sees it, who refuses what is not well formed.
record Svg(Element root) {
    static Svg of(byte[] bytes) {
        try {
            return new Svg(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bytes))
                    .getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new AssertionError("no picture", broken);
        }
    }

    /// The words of all elements of that name, in the order of the file.
    List<String> words(String name) {
        return all(name).stream().map(Element::getTextContent).toList();
    }

    /// The filled bars, as left edge and height.
    List<int[]> bars() {
        return all("rect").stream()
                .filter(rect -> rect.getAttribute("fill").equals("#2b5c8a"))
                .map(rect -> new int[] {
                    Integer.parseInt(rect.getAttribute("x")), Integer.parseInt(rect.getAttribute("height"))
                })
                .toList();
    }

    List<Element> all(String name) {
        var found = root.getElementsByTagName(name);
        var all = new ArrayList<Element>();
        for (int at = 0; at < found.getLength(); at++) {
            all.add((Element) found.item(at));
        }
        return all;
    }
}
