//! Pictures made by code, with what must not be published in them, whole and broken.

use image::codecs::png::PngEncoder;
use image::codecs::webp::WebPEncoder;
use image::{DynamicImage, Rgb, RgbImage};

use super::{Kind, Made, Refusal, Wanted, make};

/// What stands for a place, a name, a camera.
const SECRET: &[u8] = b"SECRET-35.9876N-139.5432E";

/// A picture whose upper left corner is red and the rest a slope of greys.
fn drawn(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        if x < width / 4 && y < height / 4 {
            Rgb([220, 20, 20])
        } else {
            let grey = u8::try_from((x * 3 + y * 5) % 200).unwrap();
            Rgb([grey, grey, 180])
        }
    })
}

/// EXIF with an orientation and something that tells too much.
fn exif(orientation: u8) -> Vec<u8> {
    let mut tiff = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    tiff.push(orientation);
    tiff.extend(b"\0\0\0\0\0\0");
    tiff.extend(SECRET);
    tiff
}

fn jpeg(picture: &RgbImage) -> Vec<u8> {
    let mut out = Vec::new();
    let size = |side: u32| u16::try_from(side).unwrap();
    jpeg_encoder::Encoder::new(&mut out, 90)
        .encode(
            picture.as_raw(),
            size(picture.width()),
            size(picture.height()),
            jpeg_encoder::ColorType::Rgb,
        )
        .unwrap();
    out
}

/// A JPEG as a telephone makes it: EXIF before the picture, another picture after it.
fn photograph(width: u32, height: u32, orientation: u8) -> Vec<u8> {
    let plain = jpeg(&drawn(width, height));
    let mut data = b"Exif\0\0".to_vec();
    data.extend(exif(orientation));
    let mut out = plain[..2].to_vec();
    out.extend([0xff, 0xe1]);
    out.extend(u16::try_from(data.len() + 2).unwrap().to_be_bytes());
    out.extend(data);
    out.extend([0xff, 0xfe, 0, 27]);
    out.extend(SECRET);
    out.extend(&plain[2..]);
    out.extend(SECRET);
    out
}

fn png_chunk(name: [u8; 4], data: &[u8]) -> Vec<u8> {
    let mut out = u32::try_from(data.len()).unwrap().to_be_bytes().to_vec();
    out.extend(name);
    out.extend(data);
    out.extend([0; 4]);
    out
}

fn png(width: u32, height: u32) -> Vec<u8> {
    let mut plain = Vec::new();
    DynamicImage::from(drawn(width, height))
        .write_with_encoder(PngEncoder::new(&mut plain))
        .unwrap();
    let mut out = plain[..33].to_vec();
    out.extend(png_chunk(*b"tEXt", SECRET));
    out.extend(png_chunk(*b"eXIf", &exif(1)));
    out.extend(&plain[33..]);
    out.extend(SECRET);
    out
}

fn webp(width: u32, height: u32) -> Vec<u8> {
    let mut plain = Vec::new();
    DynamicImage::from(drawn(width, height))
        .write_with_encoder(WebPEncoder::new_lossless(&mut plain))
        .unwrap();
    plain.extend(b"EXIF");
    let data = exif(1);
    plain.extend(u32::try_from(data.len()).unwrap().to_le_bytes());
    plain.extend(&data);
    plain.extend(vec![0; data.len() % 2]);
    let size = u32::try_from(plain.len() - 8).unwrap().to_le_bytes();
    plain[4..8].copy_from_slice(&size);
    plain
}

fn gif(width: u32, height: u32) -> Vec<u8> {
    let mut plain = Vec::new();
    {
        let mut encoder = image::codecs::gif::GifEncoder::new(&mut plain);
        let picture = DynamicImage::from(drawn(width, height)).into_rgba8();
        encoder
            .encode(
                picture.as_raw(),
                width,
                height,
                image::ExtendedColorType::Rgba8,
            )
            .unwrap();
    }
    plain.pop();
    plain.extend([0x21, 0xfe, u8::try_from(SECRET.len()).unwrap()]);
    plain.extend(SECRET);
    plain.extend([0, 0x3b]);
    plain.extend(SECRET);
    plain
}

fn made(kind: Kind, bytes: &[u8]) -> Made {
    make(kind, bytes, Wanted::All).unwrap()
}

fn tells(bytes: &[u8]) -> bool {
    bytes.windows(6).any(|part| part == b"SECRET")
}

fn opened(bytes: &[u8]) -> RgbImage {
    image::load_from_memory(bytes).unwrap().into_rgb8()
}

#[test]
fn nothing_that_tells_of_the_place_is_left_in_any_format() {
    for (kind, bytes) in [
        (Kind::Jpeg, photograph(1600, 1200, 1)),
        (Kind::Png, png(700, 500)),
        (Kind::Webp, webp(700, 500)),
        (Kind::Gif, gif(60, 40)),
    ] {
        assert!(tells(&bytes), "{kind:?}");
        let made = made(kind, &bytes);
        let clean = made.clean.expect("it had to be cleaned");
        assert!(!tells(&clean), "{kind:?}");
        assert!(!made.variants.iter().any(|it| tells(&it.bytes)), "{kind:?}");
        assert_eq!(opened(&clean).dimensions(), (made.width, made.height));
        assert_eq!(opened(&clean), opened(&bytes), "{kind:?}: another picture");
    }
}

#[test]
fn a_picture_with_nothing_to_hide_is_left_as_it_is() {
    let plain = jpeg(&drawn(300, 200));
    let made = made(Kind::Jpeg, &plain);
    assert_eq!((made.clean, made.variants), (None, Vec::new()));
}

#[test]
fn a_picture_is_turned_as_its_camera_said() {
    let made = made(Kind::Jpeg, &photograph(1600, 1200, 6));
    assert_eq!((made.width, made.height), (1200, 1600));
    let clean = made.clean.unwrap();
    assert!(!tells(&clean));
    for bytes in made.variants.iter().map(|it| &it.bytes).chain([&clean]) {
        let picture = opened(bytes);
        let (width, height) = picture.dimensions();
        assert_eq!(width * 4, height * 3);
        // The red corner was on the left above; turned to the right it is on the right above.
        let Rgb([red, green, _]) = *picture.get_pixel(width - width / 10, height / 10);
        assert!(red > 180 && green < 80, "{width}: {red} {green}");
    }
}

#[test]
fn widths_are_made_that_are_really_smaller() {
    let widths = |width: u32| {
        let made = made(Kind::Jpeg, &photograph(width, width / 2, 1));
        let pairs = made.variants.iter().map(|it| (it.width, it.height));
        pairs.collect::<Vec<_>>()
    };
    assert_eq!(widths(400), []);
    assert_eq!(widths(599), []);
    assert_eq!(widths(600), [(480, 240)]);
    assert_eq!(widths(2400), [(480, 240), (960, 480), (1440, 720)]);
}

#[test]
fn a_plan_names_the_same_widths_without_making_them() {
    let bytes = photograph(2400, 1200, 1);
    let plan = make(Kind::Jpeg, &bytes, Wanted::Plan).unwrap();
    let sizes = |made: &Made| {
        let sizes = made
            .variants
            .iter()
            .map(|it| (it.width, it.height, it.suffix));
        sizes.collect::<Vec<_>>()
    };
    assert_eq!(sizes(&plan), sizes(&made(Kind::Jpeg, &bytes)));
    assert!(plan.variants.iter().all(|it| it.bytes.is_empty()));
}

#[test]
fn what_is_cut_off_is_refused_and_what_is_broken_breaks_nothing() {
    for (kind, bytes) in [
        (Kind::Jpeg, photograph(24, 16, 6)),
        (Kind::Png, png(24, 16)),
        (Kind::Webp, webp(24, 16)),
        (Kind::Gif, gif(24, 16)),
    ] {
        let whole = bytes.len() - SECRET.len();
        for end in (0..whole - 20).step_by(7) {
            let cut = make(kind, &bytes[..end], Wanted::All);
            assert_eq!(cut, Err(Refusal::Damaged), "{kind:?} {end}");
        }
        for at in (0..bytes.len()).step_by(3) {
            for value in [0x00, 0x7f, 0xff] {
                let mut broken = bytes.clone();
                broken[at] = value;
                if let Ok(made) = make(kind, &broken, Wanted::All) {
                    assert!(made.width > 0 && made.height > 0);
                }
            }
        }
    }
}

#[test]
fn a_picture_that_unpacks_to_too_much_is_refused_before_it_is_unpacked() {
    let mut bomb = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut header = 60_000_u32.to_be_bytes().to_vec();
    header.extend(60_000_u32.to_be_bytes());
    header.extend([8, 2, 0, 0, 0]);
    let mut chunk = png_chunk(*b"IHDR", &header);
    let mut sum = flate_crc(&chunk[4..chunk.len() - 4]).to_be_bytes().to_vec();
    let end = chunk.len() - 4;
    chunk.truncate(end);
    chunk.append(&mut sum);
    bomb.extend(chunk);
    bomb.extend(png_chunk(*b"IDAT", &[0; 10]));
    bomb.extend(png_chunk(*b"IEND", &[]));
    let refused = make(Kind::Png, &bomb, Wanted::All);
    assert_eq!(
        refused,
        Err(Refusal::TooManyPixels {
            width: 60_000,
            height: 60_000
        })
    );
}

/// The checksum of a PNG chunk.
fn flate_crc(bytes: &[u8]) -> u32 {
    let step = |sum: u32, byte: &u8| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            if sum & 1 == 1 {
                (sum >> 1) ^ 0xedb8_8320
            } else {
                sum >> 1
            }
        })
    };
    !bytes.iter().fold(u32::MAX, step)
}

#[test]
fn the_same_picture_gives_the_same_bytes() {
    let bytes = photograph(1600, 1200, 3);
    assert_eq!(made(Kind::Jpeg, &bytes), made(Kind::Jpeg, &bytes));
}

fn drawing(inside: &str) -> Result<String, Refusal> {
    let svg = format!(
        "<?xml version=\"1.0\"?><!-- SECRET --><svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:inkscape=\"x\" xmlns:xlink=\"y\" inkscape:export=\"SECRET\" viewBox=\"0 0 20 10\">{inside}</svg>"
    );
    let made = make(Kind::Svg, svg.as_bytes(), Wanted::All)?;
    assert_eq!((made.width, made.height), (20, 10));
    let clean = String::from_utf8(made.clean.unwrap()).unwrap();
    let start = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 20 10\">";
    let inside = clean.strip_prefix(start).expect(&clean);
    Ok(inside.strip_suffix("</svg>\n").unwrap().to_owned())
}

#[test]
fn a_drawing_keeps_what_draws() {
    for inside in [
        "<g id=\"a\" style=\"fill:url(#b)\"><path d=\"M0 0h9\" fill=\"#123\"/></g>",
        "<text x=\"1\">家 &amp; 庭</text>",
        "<style>.a{fill:red}</style>",
    ] {
        assert_eq!(drawing(inside).as_deref(), Ok(inside));
    }
    for (given, written) in [
        ("<metadata><a>SECRET</a></metadata><g/>", "<g/>"),
        (
            "<inkscape:page name=\"SECRET\"/><g inkscape:label=\"SECRET\"/>",
            "<g/>",
        ),
        ("<use xlink:href=\"#a\"/>", "<use href=\"#a\"/>"),
        ("<a href=\"https://example.jp/\"><g/></a>", "<g><g/></g>"),
        ("<text><![CDATA[1 < 2]]></text>", "<text>1 &lt; 2</text>"),
        ("<svg:g xmlns:svg=\"z\" data-name=\"SECRET\"/>", "<g/>"),
    ] {
        assert_eq!(drawing(given).as_deref(), Ok(written));
    }
}

#[test]
fn a_drawing_that_could_act_or_fetch_is_refused() {
    for inside in [
        "<script>alert(1)</script>",
        "<SCRIPT/>",
        "<g onclick=\"a()\"/>",
        "<g ONload=\"a()\"/>",
        "<foreignObject/>",
        "<image href=\"data:image/jpeg;base64,AAAA\"/>",
        "<use href=\"https://example.com/a.svg#x\"/>",
        "<use xlink:href=\" javascript:alert(1)\"/>",
        "<g style=\"fill:url( 'https://example.com/')\"/>",
        "<style>@import 'a.css'</style>",
        "<style>a{background:url(//x)}</style>",
        "<style>a{background:u\\72l(//x)}</style>",
        "<rect fill=\"url(https://example.com/)\"/>",
        "<animate attributeName=\"href\" to=\"javascript:a()\"/>",
        "<set/>",
        "<feImage href=\"#a\"/>",
        "<text>&own;</text>",
    ] {
        let refused = drawing(inside);
        assert!(
            matches!(refused, Err(Refusal::Active(_))),
            "{inside}: {refused:?}"
        );
    }
    for svg in [
        "",
        "<svg>",
        "<svg></g></svg>",
        "<svg/><svg/>",
        "<html/>",
        "plain",
        "<svg xmlns='x' <g>",
    ] {
        let refused = make(Kind::Svg, svg.as_bytes(), Wanted::All);
        assert!(refused.is_err(), "{svg}: {refused:?}");
    }
    let bomb = "<!DOCTYPE svg [<!ENTITY a \"aaaa\">]><svg/>";
    let refused = make(Kind::Svg, bomb.as_bytes(), Wanted::All);
    assert_eq!(refused, Err(Refusal::Active("DOCTYPE [".to_owned())));
}
